/** One fact counts once, however often an article prints it. */
import type { MetricClaim, Sentence } from '@/lib/records/reading'

type Placed = { claim: MetricClaim; sentence: Sentence }

/** One budget is called by several words: `총사업비 74억 원`, `예산 74억 원`. */
const BUDGET_NAMES = /(?:총?사업비|예산|공사비|건립비|건축비)$/

const factKey = ({ value, unit, kind, status, label, year, regionCode }: MetricClaim) =>
  [value, unit, kind, status, label.replace(BUDGET_NAMES, '예산'), year, regionCode].join('|')

/** `수출 2억달러 ‘눈앞’` over `1억9천만달러`: a headline rounds. */
const ROUNDING = 0.05

const isRounding = (rounded: number, exact: number) => Math.abs(rounded - exact) <= Math.abs(exact) * ROUNDING

/**
 * Headings repeat the figures of the text below them, and articles repeat themselves: one fact counts once. Inside one
 * sentence equal figures are two facts: `시비 30억원, 국비 90억원, 민간자본 30억원`.
 * @param inTables figures of tables, which headings repeat too
 */
export function withoutRepeats(
  placed: readonly Placed[],
  inTables: readonly MetricClaim[] = [],
): MetricClaim[] {
  const body = placed.filter((it) => it.sentence.kind !== 'heading').map((it) => it.claim)
  const printed = [...body, ...inTables]
  const isInBody = (claim: MetricClaim) =>
    printed.some((it) => it.unit === claim.unit && isRounding(claim.value, it.value))
  const firstSeen = new Map<string, Sentence>()
  return placed.flatMap(({ claim, sentence }) => {
    if (sentence.kind === 'heading' && isInBody(claim)) return []
    const key = factKey(claim)
    const first = firstSeen.get(key) ?? sentence
    firstSeen.set(key, first)
    return first === sentence ? [claim] : []
  })
}
