/** What of a large base is read for a comparison: all of a small one, whole years of one measure of a large one. Pure. */
import { isHigher } from '@/lib/compare/choose-basis'
import { MEASURE_KEYS, type Measure } from '@/lib/compare/measure'
import { COMPARE_CLASSES } from '@/lib/records/vocabulary'

/** How many figures of a measure a region has in a year; null where the year is unknown. */
export interface ComparableCount {
  region: string
  measure: Measure
  year: number | null
  figures: number
}

export interface ComparisonPlan {
  /** The one that is compared; null where that is chosen from the figures. */
  measure: Measure | null
  /** Only figures of these years are read; null where all are. */
  years: number[] | null
  /** All years that have something of the measure, newest first, where not all of them are read. */
  otherYears: number[]
}

/** More figures than this no page shows side by side. */
export const MOST_COMPARED = 400

/**
 * @param counts of the regions that are compared
 * @param asked what the reader fixed
 */
export function planComparison(
  counts: readonly ComparableCount[],
  asked: { measure: Measure | null; years: readonly number[] },
): ComparisonPlan {
  const all = counts.reduce((sum, { figures }) => sum + figures, 0)
  if (all <= MOST_COMPARED) return { measure: asked.measure, years: null, otherYears: [] }
  const measure = asked.measure ?? likelyMeasure(counts)
  const ofYears = new Map<number, number>()
  for (const count of counts) {
    if (count.measure !== measure || count.year === null) continue
    ofYears.set(count.year, (ofYears.get(count.year) ?? 0) + count.figures)
  }
  const otherYears = [...ofYears.keys()].sort((a, b) => b - a)
  const years = asked.years.length > 0 ? [...asked.years] : newestThatFit(ofYears, otherYears)
  return { measure, years, otherYears }
}

/** At least one year, however many figures it has. */
function newestThatFit(figuresOf: ReadonlyMap<number, number>, newestFirst: readonly number[]): number[] {
  const fitting: number[] = []
  let figures = 0
  for (const year of newestFirst) {
    figures += figuresOf.get(year) ?? 0
    if (fitting.length > 0 && figures > MOST_COMPARED) break
    fitting.push(year)
  }
  return fitting
}

/** As `chooseBasis` chooses, as far as counts tell. */
function likelyMeasure(counts: readonly ComparableCount[]): Measure | null {
  const scored = MEASURE_KEYS.map((measure) => ({ measure, score: scoreOf(counts, measure) })).filter(
    ({ score }) => (score.at(-1) ?? 0) > 0,
  )
  const best = scored.reduce<(typeof scored)[number] | null>(
    (winner, one) => (winner === null || isHigher(one.score, winner.score) ? one : winner),
    null,
  )
  return best?.measure ?? null
}

function scoreOf(counts: readonly ComparableCount[], measure: Measure): number[] {
  const own = counts.filter((count) => count.measure === measure && count.year !== null)
  const regionsOf = new Map<number | null, Set<string>>()
  for (const { region, year } of own) regionsOf.set(year, (regionsOf.get(year) ?? new Set()).add(region))
  const sideBySide = Math.max(0, ...[...regionsOf.values()].map((regions) => regions.size))
  return [
    sideBySide > 1 ? sideBySide : 0,
    new Set(own.map(({ region }) => region)).size,
    Object.hasOwn(COMPARE_CLASSES, measure) ? 1 : 0,
    regionsOf.size,
    own.reduce((sum, { figures }) => sum + figures, 0),
  ]
}
