import type { Figure } from '@/lib/records/published/figure'

/**
 * Ids of the figures whose total is shown: beside it they would count twice. A part whose total is not comparable stays,
 * for it may be all that is known.
 * @param all figures among which the totals of totals are found
 */
export function partsOfShown(shown: readonly Figure[], all: readonly Figure[]): ReadonlySet<string> {
  const shownIds = new Set(shown.map(({ id }) => id))
  const totals = new Map(all.map(({ id, partOf }) => [id, partOf]))
  const hasShownTotal = (figure: Figure): boolean => {
    let total = figure.partOf
    // A total is larger than its parts, so that this ends; the bound is for data that say otherwise.
    for (let step = 0; total !== null && step < totals.size; step += 1) {
      if (shownIds.has(total)) return true
      total = totals.get(total) ?? null
    }
    return false
  }
  return new Set(shown.filter(hasShownTotal).map(({ id }) => id))
}
