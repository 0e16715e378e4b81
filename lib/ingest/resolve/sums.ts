/** Totals that their parts do not make. */
import type { Quantity } from '@/lib/measures/quantity'
import type { ReadingIssue } from '@/lib/records/issue'

/**
 * `258명 … 1,481명 등 총 1,738명`: parts that nearly make the total, but do not.
 * @param quantities the figures of one sentence, in order, with offsets into `text`
 */
export function sumIssues(quantities: readonly Quantity[], text: string): ReadingIssue[] {
  return quantities.flatMap((total, at): ReadingIssue[] => {
    if (!/(?:총|모두|합계|합쳐)\s?$/.test(text.slice(Math.max(0, total.start - 4), total.start))) return []
    const parts = quantities
      .slice(0, at)
      .filter((it) => it.unit === total.unit && it.counter === total.counter)
    const sum = parts.reduce((all, it) => all + it.value, 0)
    const off = Math.abs(sum - total.value)
    if (parts.length < 2 || off === 0 || off > total.value * 0.02) return []
    const message = `합계가 맞지 않습니다: ${parts.map((it) => it.raw).join(' + ')} ≠ ${total.raw}.`
    return [{ code: 'sum-mismatch', message, start: total.start, end: total.end }]
  })
}
