import type { Transaction } from '@/lib/db/client'
import type { FigureFix } from '@/lib/records/draft/figure-fixes'
import type { Reading } from '@/lib/records/reading'
import { RefusedError } from '@/lib/workflows/corrections/all-or-nothing'
import { correctWithin } from '@/lib/workflows/corrections/correct'
import type { Outcome } from '@/lib/workflows/corrections/outcome'

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
  const made: string[] = []
  // From the last to the first: a figure that goes does not move the place of one before it in the same words.
  for (const fix of fixes.toReversed()) {
    const figure = { articleId, ...placeOf(reading, fix.index) }
    const wish = fix.rejected
      ? { action: 'figure.reject' as const, figure, reason }
      : { action: 'figure.edit' as const, figure, changes: fix.changes, reason }
    const outcome = await correctWithin(tx, wish, { name, at: new Date() })
    if (outcome.ok) made.push(outcome.id)
    else if (!isSoAlready(fix, outcome)) throw new RefusedError(outcome, fix.index)
  }
  return made
}

/** Of an article that was corrected before, the records say already what its reader did not. */
function isSoAlready({ rejected }: FigureFix, outcome: Exclude<Outcome, { ok: true }>): boolean {
  return outcome.reason === (rejected ? 'gone' : 'nothing-changes')
}

/** Two figures may be read from the same words: 각각 30억원. */
function placeOf({ metrics }: Reading, index: number) {
  const { start = 0, end = 0 } = metrics[index] ?? {}
  const nth = metrics.slice(0, index).filter((it) => it.start === start && it.end === end).length
  return { start, end, nth }
}
