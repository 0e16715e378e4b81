/** Totals that their parts do not make. */
import { inBracket, isFundersShare, partsInSentence } from '@/lib/ingest/resolve/sum-runs'
import { isSameMeasure } from '@/lib/ingest/resolve/summands'
import type { Quantity } from '@/lib/measures/quantity'
import type { ReadingIssue } from '@/lib/records/issue'

/** Further off than this, the figures before are something else than parts. */
const NEARLY = 0.02

/**
 * `258명 … 1,481명 등 총 1,738명`: parts that nearly make the total, but do not; `120억원(국비 40억원, 시비 90억원)`: parts that
 * are more than it.
 * @param quantities the figures of one sentence, in order, with offsets into `text`
 */
export function sumIssues(quantities: readonly Quantity[], text: string): ReadingIssue[] {
  return quantities.flatMap((total): ReadingIssue[] => {
    const parts = [namedBefore(total, quantities, text), bracketed(total, quantities, text)].find(
      (run) => run.length > 1,
    )
    if (parts === undefined || makes(total, quantities, text)) return []
    const message = `합계가 맞지 않습니다: ${parts.map((it) => it.raw).join(' + ')} ≠ ${total.raw}.`
    return [{ code: 'sum-mismatch', message, start: total.start, end: total.end }]
  })
}

const sumOf = (parts: readonly Quantity[]) => parts.reduce((all, it) => all + it.value, 0)

/** What is printed before a total called so, if it nearly makes it. */
function namedBefore(total: Quantity, quantities: readonly Quantity[], text: string): Quantity[] {
  if (!/(?:총|모두|합계|합쳐)\s?$/.test(text.slice(Math.max(0, total.start - 4), total.start))) return []
  const parts = quantities.filter((it) => it.end <= total.start && isSameMeasure(it, total))
  return Math.abs(sumOf(parts) - total.value) <= total.value * NEARLY ? parts : []
}

/** A bracket may leave parts out, but holds none that make more than the total. Its parts are smaller, or they are none. */
function bracketed(total: Quantity, quantities: readonly Quantity[], text: string): Quantity[] {
  if (!/^[^\d]{0,9}[([]/.test(text.slice(total.end, total.end + 10))) return []
  const same = quantities.filter((it) => isSameMeasure(it, total) && it.value < total.value)
  const parts = inBracket(total, same, text).filter((it) => isFundersShare(it, text))
  return sumOf(parts) > total.value * (1 - NEARLY) ? parts : []
}

function makes(total: Quantity, quantities: readonly Quantity[], text: string): boolean {
  const sentence = { start: quantities[0]?.start ?? 0, end: quantities.at(-1)?.end ?? 0 }
  return partsInSentence(total, quantities, text, sentence) !== null
}
