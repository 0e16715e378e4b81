/** Figures that measure one thing over the years. Pure. */
import { MEASURE_KEYS, measureOf } from '@/lib/compare/measure'
import type { Figure } from '@/lib/records/published/figure'

/** What of a figure a series needs. */
export type SeriesFigure = Pick<
  Figure,
  | 'id'
  | 'value'
  | 'unit'
  | 'counter'
  | 'raw'
  | 'kind'
  | 'label'
  | 'qualifier'
  | 'status'
  | 'year'
  | 'period'
  | 'compareClass'
  | 'agency'
  | 'program'
  | 'partOf'
>

export interface SeriesPoint {
  year: number
  /** One figure, or several where articles disagree: the largest first. */
  figures: [SeriesFigure, ...SeriesFigure[]]
}

/** A stretch of years without a figure, both ends included. */
export interface SeriesGap {
  from: number
  to: number
}

export interface Series {
  key: string
  /** What all its figures share is read off any of them. */
  sample: SeriesFigure
  /** Oldest first, with the gaps between. */
  steps: (SeriesPoint | SeriesGap)[]
  points: number
  largest: number
}

/**
 * Series of at least two years, the longest first, money before counts. Only figures with the same owner, label, kind,
 * class, unit and status stand in one; parts of totals and figures of a part of a year stand in none.
 */
export function seriesOf(figures: readonly SeriesFigure[]): Series[] {
  const groups = new Map<string, SeriesFigure[]>()
  for (const figure of figures) {
    if (figure.year === null || figure.partOf !== null || !coversYear(figure.period)) continue
    const key = keyOf(figure)
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups].flatMap(([key, members]) => toSeries(key, members) ?? []).sort(byWeight)
}

function toSeries(key: string, members: readonly SeriesFigure[]): Series | null {
  const years = [...new Set(members.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  const [sample] = members
  if (sample === undefined || years.length < 2) return null
  const steps = years.flatMap((year, index) => {
    const before = years[index - 1]
    const point = pointOf(year, members)
    const gap = before !== undefined && year - before > 1 ? [{ from: before + 1, to: year - 1 }] : []
    return point === null ? gap : [...gap, point]
  })
  return { key, sample, steps, points: years.length, largest: Math.max(...members.map(({ value }) => value)) }
}

/** What several articles print alike is one figure of the year. */
function pointOf(year: number, members: readonly SeriesFigure[]): SeriesPoint | null {
  const own = members.filter((figure) => figure.year === year).sort((a, b) => b.value - a.value)
  const [first, ...others] = [
    ...new Map(own.map((figure) => [`${figure.value} ${figure.qualifier}`, figure])).values(),
  ]
  return first === undefined ? null : { year, figures: [first, ...others] }
}

const keyOf = ({ kind, compareClass, unit, status, label, agency, program }: SeriesFigure): string =>
  [kind, compareClass, unit, status, label, agency?.slug, program?.slug].join('|')

const coversYear = (period: string | null): boolean => period === null || /^\d{4}$|^R\/P1Y$/.test(period)

function byWeight(a: Series, b: Series): number {
  return b.points - a.points || rankOf(a.sample) - rankOf(b.sample) || b.largest - a.largest
}

/** Order of the measures; what can't be compared between cities comes last. */
function rankOf(figure: SeriesFigure): number {
  const measure = measureOf(figure)
  return measure === null ? MEASURE_KEYS.length : MEASURE_KEYS.indexOf(measure)
}
