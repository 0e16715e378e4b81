/** Which printed figure is which gold figure: the same place in the article, and the same value. */
import type { PrintedReading } from '@/lib/records/printed-reading'
import type { Gold, GoldFigure } from '@/tests/eval/gold'

export type PrintedFigure = PrintedReading['metrics'][number]

export interface FigureMatches {
  matched: { gold: GoldFigure; printed: PrintedFigure }[]
  missed: GoldFigure[]
  /** Printed, and no figure of the gold file: not there, misread, or at the place of a trap. */
  invented: PrintedFigure[]
  /** A fact that was printed already, from another place or once more from the same. */
  repeated: PrintedFigure[]
  trapped: { trap: Gold['traps'][number]; printed: PrintedFigure }[]
}

/** Areas given in 평 are converted, and nobody agrees on how many digits; all else is exact. */
const AREA_TOLERANCE = 0.002

interface Place {
  raw: string
  start: number
}

const overlaps = (place: Place, { start, end }: PrintedFigure) =>
  place.start < end && start < place.start + place.raw.length

function isSameValue(gold: GoldFigure, printed: PrintedFigure): boolean {
  const units = [gold.unit, ...(gold.alternatives?.unit ?? [])]
  const values = [gold.value, ...(gold.alternatives?.value ?? [])]
  if (!units.includes(printed.unit)) return false
  const tolerance = printed.unit === 'm2' ? AREA_TOLERANCE : 1e-9
  return values.some((value) => Math.abs(value - printed.value) <= Math.abs(value) * tolerance)
}

const placesOf = (gold: GoldFigure): Place[] => [gold, ...(gold.also ?? [])]

export function matchFigures(gold: Gold, printed: readonly PrintedFigure[]): FigureMatches {
  const result: FigureMatches = { matched: [], missed: [], invented: [], repeated: [], trapped: [] }
  const left = new Map(gold.figures.map((figure) => [figure, figure.copies ?? 1]))
  for (const figure of mainPlacesFirst(gold, printed)) {
    const candidates = gold.figures.filter(
      (it) => placesOf(it).some((place) => overlaps(place, figure)) && isSameValue(it, figure),
    )
    const free = candidates.find((it) => (left.get(it) ?? 0) > 0)
    if (free !== undefined) {
      left.set(free, (left.get(free) ?? 0) - 1)
      result.matched.push({ gold: free, printed: figure })
    } else if (candidates.length > 0) result.repeated.push(figure)
    else {
      result.invented.push(figure)
      const trap = gold.traps.find((it) => overlaps(it, figure))
      if (trap !== undefined) result.trapped.push({ trap, printed: figure })
    }
  }
  const found = new Set(result.matched.map((match) => match.gold))
  result.missed = gold.figures.filter((figure) => !found.has(figure))
  return result
}

/** A figure read from the body and from its heading is judged by the body. */
function mainPlacesFirst(gold: Gold, printed: readonly PrintedFigure[]): PrintedFigure[] {
  const isMain = (figure: PrintedFigure) => gold.figures.some((it) => overlaps(it, figure))
  return [...printed.filter(isMain), ...printed.filter((figure) => !isMain(figure))]
}
