import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { compareClassSchema, statusSchema } from '@/lib/records/vocabulary'
import { ANYANG, buildFigure, GIMPO, GUNSAN } from '@/tests/unit/compare/build-figure'

const anyBasis = { measure: null, status: null, years: [] }
const reasonsOf = (comparison: ReturnType<typeof align>) =>
  Object.fromEntries(comparison.apart.flatMap(({ reason, figures }) => figures.map(({ id }) => [id, reason])))

describe('figures side by side', () => {
  test('same measure, status, unit and year share a row', () => {
    const figures = [buildFigure(), buildFigure({ region: GIMPO, value: 5_000_000_000 })]
    const { basis, rows, apart } = align(figures, [ANYANG, GIMPO], anyBasis)
    expect(basis).toEqual({ measure: 'support', status: 'actual', unit: 'KRW' })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.cells.map((cell) => cell.figures.map(({ value }) => value))).toEqual([[1e10], [5e9]])
    expect(apart).toEqual([])
  })

  test('a gap is an empty cell, never 0 and never another year', () => {
    const figures = [buildFigure({ year: 2021 }), buildFigure({ region: GIMPO, year: 2013 })]
    const { rows } = align(figures, [ANYANG, GIMPO], { ...anyBasis, years: [2021] })
    expect(rows.map(({ year }) => year)).toEqual([2021])
    expect(rows[0]?.cells[1]).toEqual({ region: GIMPO, figures: [], agreements: [], otherYears: [2013] })
  })

  test('a chosen year of which nobody has a figure is shown as a row of gaps', () => {
    const { rows } = align([buildFigure()], [ANYANG, GIMPO], { ...anyBasis, years: [1999] })
    expect(rows[0]?.cells.every((cell) => cell.figures.length === 0)).toBe(true)
  })

  test('figures of one cell are all kept, none is added to another', () => {
    const figures = [buildFigure({ value: 1 }), buildFigure({ value: 3 }), buildFigure({ value: 2 })]
    const { rows } = align(figures, [ANYANG], anyBasis)
    expect(rows[0]?.cells[0]?.figures.map(({ value }) => value)).toEqual([3, 2, 1])
  })

  test('figures of regions that were not chosen are nowhere', () => {
    const { rows, apart } = align([buildFigure({ region: GUNSAN })], [ANYANG, GIMPO], anyBasis)
    expect(rows).toEqual([])
    expect(apart).toEqual([])
  })
})

describe('what differs in basis is kept apart with its reason', () => {
  const ground = [buildFigure(), buildFigure({ region: GIMPO })]
  const asked = { measure: 'support', status: 'actual', years: [] } as const
  const cases = [
    ['loan volume', { compareClass: 'loan-fund' }, 'other-measure'],
    ['a plan', { status: 'plan' }, 'other-status'],
    ['a running total', { status: 'cumulative' }, 'other-status'],
    ['dollars', { unit: 'USD' }, 'other-unit'],
    ['an unknown year', { year: null, yearBasis: null }, 'no-year'],
    ['one month', { period: '2021-10' }, 'other-period'],
    ['several years', { period: '2016/2018' }, 'other-period'],
    ['support whose class is unknown', { compareClass: null }, 'unknown-measure'],
  ] as const

  test.each(cases)('%s', (_name, difference, reason) => {
    const odd = buildFigure(difference)
    const comparison = align([...ground, odd], [ANYANG, GIMPO], asked)
    expect(reasonsOf(comparison)).toEqual({ [odd.id]: reason })
    expect(comparison.apart[0]?.explanation).toMatch(/[가-힣]/)
  })

  test('money given every year stands for its year', () => {
    const yearly = buildFigure({ period: 'R/P1Y' })
    expect(align([yearly], [ANYANG], asked).rows[0]?.cells[0]?.figures).toEqual([yearly])
  })

  test('a count of what there is stands for the year in which it was counted, a flow does not', () => {
    const count = {
      unit: 'count',
      counter: '개사',
      compareClass: null,
      period: '2019-06',
      year: 2019,
    } as const
    const stock = buildFigure({ ...count, kind: 'companies' })
    const flow = buildFigure({ ...count, kind: 'jobs-created' })
    expect(align([stock], [ANYANG], { ...anyBasis, measure: 'companies' }).rows).toHaveLength(1)
    expect(reasonsOf(align([flow], [ANYANG], { ...anyBasis, measure: 'jobs-created' }))).toEqual({
      [flow.id]: 'other-period',
    })
  })

  test('sales and exports are no support: they are not even named beside it', () => {
    const sales = buildFigure({ kind: 'sales', compareClass: null })
    expect(align([...ground, sales], [ANYANG, GIMPO], asked).apart).toEqual([])
  })

  test('whatever comes in, each cell has one basis and one year', () => {
    const figure = fc
      .record({
        compareClass: fc.constantFrom(null, ...compareClassSchema.options),
        status: fc.constantFrom(...statusSchema.options),
        unit: fc.constantFrom('KRW', 'USD'),
        year: fc.constantFrom(null, 2016, 2021),
        period: fc.constantFrom(null, 'R/P1Y', '2021-10'),
        region: fc.constantFrom(ANYANG, GIMPO, GUNSAN, null),
      })
      .map(buildFigure)
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 20 }), (figures) => {
        const { basis, rows } = align(figures, [ANYANG, GIMPO], anyBasis)
        for (const { year, cells } of rows) {
          for (const one of cells.flatMap((cell) => cell.figures)) {
            expect([one.compareClass, one.status, one.unit, one.year]).toEqual([
              basis.measure,
              basis.status,
              basis.unit,
              year,
            ])
          }
        }
      }),
    )
  })
})

describe('the basis chosen when none is asked for', () => {
  test('is the one of which most cities have a figure', () => {
    const figures = [
      buildFigure({ compareClass: 'budget' }),
      buildFigure({ compareClass: 'budget' }),
      buildFigure({ compareClass: 'guarantee' }),
      buildFigure({ compareClass: 'guarantee', region: GIMPO }),
    ]
    expect(align(figures, [ANYANG, GIMPO], anyBasis).basis.measure).toBe('guarantee')
  })

  test('is the same in whatever order the figures come', () => {
    const figures = [buildFigure({ status: 'plan' }), buildFigure({ compareClass: 'budget' }), buildFigure()]
    const basis = align(figures, [ANYANG], anyBasis).basis
    expect(align([...figures].reverse(), [ANYANG], anyBasis).basis).toEqual(basis)
  })

  test('keeps what was asked for even when nothing has it', () => {
    const asked = { measure: 'area', status: 'target', years: [] } as const
    expect(align([buildFigure()], [ANYANG], asked).basis).toMatchObject({ measure: 'area', status: 'target' })
  })
})
