import type { Transaction } from '@/lib/db/client'
import type { Refusal } from '@/lib/records/correction/refusal'
import type { FigureFix } from '@/lib/records/draft/figure-fixes'
import type { Reading } from '@/lib/records/reading'
import { RefusedError } from '@/lib/workflows/corrections/all-or-nothing'
import { correctWithin } from '@/lib/workflows/corrections/correct'

/**
 * What was set right in a preview, as corrections of the article that was stored from it.
 * @returns their ids
 * @throws RefusedError with the place of the figure in the reading
 */
export async function makeFixes(
  tx: Transaction,
  articleId: string,
  reading: Reading,
  fixes: readonly FigureFix[],
  { name, reason }: { name: string; reason: string },
): Promise<string[]> {
  // From the last to the first: a figure that goes does not move the place of one before it in the same words.
  const inOrder = fixes.toReversed()
  const requests = inOrder.map((fix) => {
    const figure = { articleId, ...placeOf(reading, fix.index) }
    return fix.rejected
      ? { action: 'figure.reject' as const, figure, reason }
      : { action: 'figure.edit' as const, figure, changes: fix.changes, reason }
  })
  const { ids } = await correctWithin(tx, requests, { name, at: new Date() }, (refused, { at }) => {
    const fix = inOrder[at]
    if (fix === undefined) return false
    if (isSoAlready(fix, refused)) return true
    throw new RefusedError(refused, fix.index)
  })
  return ids
}

/** Of an article that was corrected before, the records say already what its reader did not. */
function isSoAlready({ rejected }: FigureFix, { reason }: Refusal): boolean {
  return reason === (rejected ? 'gone' : 'nothing-changes')
}

/** Two figures may be read from the same words: 각각 30억원. */
function placeOf({ metrics }: Reading, index: number) {
  const { start = 0, end = 0 } = metrics[index] ?? {}
  const nth = metrics.slice(0, index).filter((it) => it.start === start && it.end === end).length
  return { start, end, nth }
}
