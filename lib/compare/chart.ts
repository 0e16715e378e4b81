/** Geometry of the comparison chart: horizontal bars in percent of the width, so that text keeps its size on a phone. */
import { scaleLinear } from 'd3-scale'
import type { Comparison } from '@/lib/compare/align'
import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'

/** More bars than this are a list, not a picture; the table shows them. */
export const MAX_BARS = 36
/** Of one city in one year: the largest; the others are in the table. */
export const MAX_BARS_OF_CITY = 3

/** As many as fit the words `10,000억원` on the narrowest phone. */
const TICKS = 3
/** The axis ends soon after the longest bar. */
const ROUNDING = 8

export interface Bar {
  type: 'bar'
  region: RegionReference
  figure: Figure
  /** 0 … 100. */
  percent: number
  /** The city's only figure that year needs no label to tell it from others. */
  alone: boolean
}

export interface Gap {
  type: 'gap'
  region: RegionReference
}

export interface ChartGroup {
  year: number
  lines: (Bar | Gap)[]
}

export interface Chart {
  groups: ChartGroup[]
  ticks: { value: number; percent: number }[]
  /** Rows left out because the picture would be too full. */
  omittedYears: number[]
  /** Some city has more figures in a year than are drawn. */
  omitsSmaller: boolean
}

/** The bars that fit, newest years first; null when there is nothing to draw. */
export function chartOf(comparison: Comparison): Chart | null {
  const groups: ChartGroup[] = []
  const omittedYears: number[] = []
  let bars = 0
  for (const row of comparison.rows) {
    const size = row.cells.reduce(
      (sum, cell) => sum + Math.max(1, Math.min(cell.figures.length, MAX_BARS_OF_CITY)),
      0,
    )
    if (bars > 0 && bars + size > MAX_BARS) omittedYears.push(row.year)
    else {
      bars += size
      groups.push({ year: row.year, lines: [] })
    }
  }
  const shown = comparison.rows.filter((row) => groups.some((group) => group.year === row.year))
  const values = shown.flatMap((row) =>
    row.cells.flatMap((cell) => cell.figures.map((figure) => figure.value)),
  )
  if (values.length === 0) return null
  const scale = scaleLinear([0, Math.max(...values, Number.MIN_VALUE)], [0, 100]).nice(ROUNDING)
  const percentOf = (value: number) => Math.max(0, scale(value))
  return {
    groups: shown.map((row) => ({
      year: row.year,
      lines: row.cells.flatMap((cell) => linesOf(cell, percentOf)),
    })),
    ticks: scale.ticks(TICKS).map((value) => ({ value, percent: percentOf(value) })),
    omittedYears,
    omitsSmaller: shown.some((row) => row.cells.some((cell) => cell.figures.length > MAX_BARS_OF_CITY)),
  }
}

function linesOf(
  cell: Comparison['rows'][number]['cells'][number],
  percentOf: (value: number) => number,
): (Bar | Gap)[] {
  if (cell.figures.length === 0) return [{ type: 'gap', region: cell.region }]
  return cell.figures.slice(0, MAX_BARS_OF_CITY).map((figure) => ({
    type: 'bar',
    region: cell.region,
    figure,
    percent: percentOf(figure.value),
    alone: cell.figures.length === 1,
  }))
}
