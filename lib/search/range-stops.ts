/** Where the thumbs of a range's slider can stand. The numbers typed beside it may be any. */
import { boundLabel, type Range } from '@/lib/search/ranges'

export interface RangeStop {
  value: number
  label: string
}

/** The least and the most of these articles: a village's grant, a national fund; one firm, all shops of the country. */
const LOGARITHMIC = {
  amount: { least: 1_000_000, most: 10_000_000_000_000 },
  count: { least: 1, most: 10_000_000 },
} as const

/** Stops of a range: 1, 2, 5, 10 … of amounts and counts, for they differ by powers of ten; each year of `years`. */
export function rangeStops(range: Range, years: readonly number[]): RangeStop[] {
  const values = range.key === 'years' ? everyYear(years) : oneTwoFive(LOGARITHMIC[range.key])
  return values.map((value) => ({ value, label: boundLabel(value, range.unit) }))
}

/** The index of the stop nearest to a value, by ratio. */
export function nearestStop(stops: readonly RangeStop[], value: number): number {
  const distance = (stop: RangeStop) => Math.abs(Math.log(Math.max(value, 1) / stop.value))
  return stops.reduce(
    (best, stop, index) => (distance(stop) < distance(stops[best] ?? stop) ? index : best),
    0,
  )
}

function oneTwoFive({ least, most }: { least: number; most: number }): number[] {
  const values: number[] = []
  for (let power = least; power <= most; power *= 10) values.push(power, power * 2, power * 5)
  return values.filter((value) => value <= most)
}

function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
