/** Totals that their parts do not make. */
import { partsInSentence } from '@/lib/ingest/resolve/sum-runs'
import { isSameMeasure } from '@/lib/ingest/resolve/summands'
import type { Quantity } from '@/lib/measures/quantity'
import type { ReadingIssue } from '@/lib/records/issue'

/** Further off than this, the figures before are something else than parts. */
const NEARLY = 0.02

/**
 * `258명 … 1,481명 등 총 1,738명`: parts that nearly make the total, but do not.
 * @param quantities the figures of one sentence, in order, with offsets into `text`
 */
export function sumIssues(quantities: readonly Quantity[], text: string): ReadingIssue[] {
  return quantities.flatMap((total): ReadingIssue[] => {
    if (!/(?:총|모두|합계|합쳐)\s?$/.test(text.slice(Math.max(0, total.start - 4), total.start))) return []
    const parts = quantities.filter((it) => it.end <= total.start && isSameMeasure(it, total))
    const sum = parts.reduce((all, it) => all + it.value, 0)
    const isNear = Math.abs(sum - total.value) <= total.value * NEARLY
    if (parts.length < 2 || !isNear || makes(total, quantities, text)) return []
    const message = `합계가 맞지 않습니다: ${parts.map((it) => it.raw).join(' + ')} ≠ ${total.raw}.`
    return [{ code: 'sum-mismatch', message, start: total.start, end: total.end }]
  })
}

function makes(total: Quantity, quantities: readonly Quantity[], text: string): boolean {
  const sentence = { start: quantities[0]?.start ?? 0, end: quantities.at(-1)?.end ?? 0 }
  return partsInSentence(total, quantities, text, sentence) !== null
}
