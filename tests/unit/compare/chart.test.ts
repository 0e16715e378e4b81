import { describe, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { chartOf, MAX_BARS, MAX_BARS_OF_CITY } from '@/lib/compare/chart'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const all = { measure: null, status: null, years: [] }

describe('the chart', () => {
  test('lengths are in proportion and a gap has none', () => {
    const figures = [buildFigure({ value: 400 }), buildFigure({ value: 100 })]
    const chart = chartOf(align(figures, [ANYANG, GIMPO], all))
    const lines = chart?.groups[0]?.lines ?? []
    expect(lines.map((line) => line.type)).toEqual(['bar', 'bar', 'gap'])
    const [long, short] = lines.flatMap((line) => (line.type === 'bar' ? line.percent : []))
    expect(long).toBeGreaterThan(50)
    expect(long).toBeLessThanOrEqual(100)
    expect(short).toBeCloseTo((long ?? 0) / 4)
  })

  test('nothing to draw is null', () => {
    expect(chartOf(align([], [ANYANG, GIMPO], { ...all, years: [2021] }))).toBeNull()
  })

  test('values of 0 are drawn without a fault', () => {
    const chart = chartOf(align([buildFigure({ value: 0 })], [ANYANG], all))
    expect(chart?.groups[0]?.lines[0]).toMatchObject({ type: 'bar', percent: 0 })
  })

  test('keeps the newest years when there are too many bars, and says which it left out', () => {
    const years = Array.from({ length: MAX_BARS + 4 }, (_, index) => 1980 + index)
    const figures = years.map((year) => buildFigure({ year }))
    const chart = chartOf(align(figures, [ANYANG], all))
    expect(chart?.groups).toHaveLength(MAX_BARS)
    expect(chart?.groups[0]?.year).toBe(years.at(-1))
    expect(chart?.omittedYears).toEqual([1983, 1982, 1981, 1980])
  })

  test('draws the largest of many figures of one city, and says so', () => {
    const figures = Array.from({ length: MAX_BARS_OF_CITY + 10 }, (_, value) => buildFigure({ value }))
    const chart = chartOf(align(figures, [ANYANG], all))
    const values = chart?.groups[0]?.lines.flatMap((line) => (line.type === 'bar' ? line.figure.value : []))
    expect(values).toEqual([12, 11, 10])
    expect(chart?.omitsSmaller).toBe(true)
  })
})
