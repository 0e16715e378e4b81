/** Old values of a change that a text announces. */
import { clauseAt } from '@/lib/ingest/resolve/clauses'
import { isOldValue } from '@/lib/ingest/resolve/own-words'
import type { Sighted } from '@/lib/ingest/resolve/sighted'
import { toldStatus } from '@/lib/ingest/resolve/status'
import type { Quantity } from '@/lib/measures/quantity'

/** `현행 1억 원인 한도를`, `종전 3천만 원에서`: what no longer holds. */
const FORMER = /(?:현행|종전|기존|당초)\s?(?:최대|연|업체당|기업당)?\s?$/
/** `현재 누적 90개에서 연말까지 130개로`, `지금의 127개에서`: what holds today is a fact. */
const OF_TODAY = /(?:현재|지금의?)\s?(?:누적\s?)?$/
const ARROW_BEHIND = /^\s?[→⇒➡➔]/

/** `100억원에서 150억원으로 확대한다`: the old value of a change that is planned is no fact of its own. */
export function isReplaced(text: string, seen: Sighted, quantity: Quantity): boolean {
  const before = text.slice(Math.max(seen.sentence.start, quantity.start - 12), quantity.start)
  const follows = () => seen.quantities.some((it) => it.start >= quantity.end && it.unit === quantity.unit)
  if (FORMER.test(before) && follows()) return true
  if (!isOldValue(quantity, seen.quantities, text) || OF_TODAY.test(before)) return false
  // `올해 250억원에서 내년 300억원으로`: dated itself, the old value is this year's fact.
  if (
    seen.times.some((it) => it.year !== null && quantity.start - it.end >= 0 && quantity.start - it.end <= 2)
  )
    return false
  if (ARROW_BEHIND.test(text.slice(quantity.end, quantity.end + 2))) return true
  const rest = seen.clauses.slice(clauseAt(seen.clauses, quantity.start))
  return toldStatus(text, quantity, rest, seen.sentence) === 'plan'
}
