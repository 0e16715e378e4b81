/** Which figure of an edited article stands where a figure of its former text stood. Pure. */
import { isNear, wordsOf } from '@/lib/ingest/merge/edition'

export interface PlacedFigure {
  id: string
  raw: string
  unit: string
  kind: string
  label: string
  /** The sentence it is in. */
  text: string
}

interface Pair {
  old: PlacedFigure
  fresh: PlacedFigure
  likeness: number
}

/**
 * New ids of the figures whose id is gone. A figure is succeeded by one of its kind in the same sentence, corrected or
 * not, or by the same figure under the same label elsewhere; each figure succeeds at most one.
 */
export function successors(
  old: readonly PlacedFigure[],
  fresh: readonly PlacedFigure[],
): ReadonlyMap<string, string> {
  const oldIds = new Set(old.map(({ id }) => id))
  const freshIds = new Set(fresh.map(({ id }) => id))
  const appeared = fresh.filter(({ id }) => !oldIds.has(id))
  const pairs = old
    .filter(({ id }) => !freshIds.has(id))
    .flatMap((one) => appeared.map((other) => ({ old: one, fresh: other, likeness: likeness(one, other) })))
    .filter((pair) => pair.likeness > 0)
    .sort(byLikeness)
  const chosen = new Map<string, string>()
  const taken = new Set<string>()
  for (const pair of pairs) {
    if (chosen.has(pair.old.id) || taken.has(pair.fresh.id)) continue
    chosen.set(pair.old.id, pair.fresh.id)
    taken.add(pair.fresh.id)
  }
  return chosen
}

/** 0 for figures that can't stand for one another. */
function likeness(a: PlacedFigure, b: PlacedFigure): number {
  if (a.kind !== b.kind || a.unit !== b.unit) return 0
  const isSameFigure = a.raw === b.raw
  const isSameLabel = a.label === b.label
  const isSameSentence = isNear(wordsOf(a.text), wordsOf(b.text))
  if (!isSameSentence && !(isSameFigure && isSameLabel)) return 0
  return (isSameFigure ? 4 : 0) + (isSameLabel ? 2 : 0) + (isSameSentence ? 1 : 0)
}

/** Best first; then by id, so that the choice is always the same. */
function byLikeness(a: Pair, b: Pair): number {
  if (a.likeness !== b.likeness) return b.likeness - a.likeness
  return `${a.old.id} ${a.fresh.id}` < `${b.old.id} ${b.fresh.id}` ? -1 : 1
}
