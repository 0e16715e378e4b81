import { describe, expect, test } from 'vitest'
import { seriesOf } from '@/lib/compare/series'
import { buildFigure } from '@/tests/unit/compare/build-figure'

const years = (...given: number[]) => given.map((year) => buildFigure({ year }))

describe('figures over the years', () => {
  test('two years of one thing are a series, one year is none', () => {
    expect(seriesOf(years(2021))).toEqual([])
    const [series] = seriesOf(years(2021, 2020))
    expect(series?.steps.map((step) => ('year' in step ? step.year : step))).toEqual([2020, 2021])
  })

  test('years between without a figure are a gap, not a value', () => {
    const [series] = seriesOf(years(2016, 2013, 2021))
    expect(series?.steps.map((step) => ('year' in step ? step.year : [step.from, step.to]))).toEqual([
      2013,
      [2014, 2015],
      2016,
      [2017, 2020],
      2021,
    ])
    expect(series?.points).toBe(3)
  })

  test.each([
    ['status', { status: 'plan' }],
    ['class', { compareClass: 'loan-fund' }],
    ['unit', { unit: 'USD' }],
    ['kind', { kind: 'budget' }],
    ['label', { label: '다른 것' }],
    ['agency', { agency: { slug: 'other', name: '다른 곳' } }],
    ['programme', { program: { slug: 'other', name: '다른 사업' } }],
  ] as const)('never mixes what differs in %s', (_name, difference) => {
    expect(seriesOf([buildFigure({ year: 2020 }), buildFigure({ year: 2021, ...difference })])).toEqual([])
  })

  test('leaves out parts of totals, months, spans and what has no year', () => {
    const odd = [{ partOf: 'total' }, { period: '2021-10' }, { period: '2019/2021' }, { year: null }] as const
    for (const difference of odd) {
      expect(seriesOf([buildFigure({ year: 2020 }), buildFigure({ year: 2021, ...difference })])).toEqual([])
    }
  })

  test('what two articles print alike is one figure; what differs stays, the largest first', () => {
    const [series] = seriesOf([
      ...years(2020, 2021, 2021),
      buildFigure({ year: 2020, value: 1 }),
      buildFigure({ year: 2020, value: 30_000_000_000 }),
    ])
    const values = series?.steps.map((step) => ('year' in step ? step.figures.map(({ value }) => value) : []))
    expect(values).toEqual([[3e10, 1e10, 1], [1e10]])
    expect(series?.largest).toBe(3e10)
  })

  test('the longest comes first, and money before counts', () => {
    const firms = (year: number) =>
      buildFigure({ year, kind: 'companies', compareClass: null, unit: 'count', label: '기업 수' })
    const all = [firms(2019), firms(2020), ...years(2019, 2020)]
    expect(seriesOf(all).map(({ sample }) => sample.label)).toEqual(['지원금액', '기업 수'])
    expect(seriesOf([...all, firms(2021)]).map(({ points }) => points)).toEqual([3, 2])
  })
})
