import { describe, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { quotientsOf } from '@/lib/compare/per-unit'
import type { Figure } from '@/lib/records/published/figure'
import type { Qualifier } from '@/lib/records/vocabulary'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const asked = { measure: 'support', status: null, years: [] } as const
const money = (given: Partial<Figure> = {}) => buildFigure({ value: 5_300_000_000, raw: '53억원', ...given })
const firms = (given: Partial<Figure> = {}) =>
  buildFigure({ value: 201, unit: 'count', kind: 'beneficiary-companies', compareClass: null, ...given })
const quotients = (...figures: Figure[]) =>
  quotientsOf(align(figures, [ANYANG, GIMPO], asked), figures).map(
    ({ per, value, qualifier, region, year }) => ({
      ...{ per, value, qualifier, year },
      region: region.slug,
    }),
  )

describe('money a firm and a worker', () => {
  test('53억원 ÷ 201개사 is about 2,637만원, of that city and year', () => {
    expect(quotients(money(), firms())).toEqual([
      { per: 'company', value: 26_370_000, qualifier: 'approx', region: 'anyang', year: 2021 },
    ])
  })

  test('workers divide too, and a division without rest is exact', () => {
    const workers = firms({ kind: 'employees', value: 100 })
    expect(quotients(money(), workers)).toMatchObject([
      { per: 'employee', value: 53_000_000, qualifier: 'exact' },
    ])
  })

  test.each([
    ['region', { region: GIMPO }],
    ['year', { year: 2020 }],
    ['status', { status: 'plan' }],
    ['agency', { agency: { slug: 'other', name: '다른 곳' } }],
    ['programme', { program: { slug: 'other', name: '다른 사업' } }],
    ['period', { period: '2021-10' }],
  ] as const)('nothing is divided by what differs in %s', (_name, difference) => {
    expect(quotients(money(), firms(difference))).toEqual([])
  })

  test('a part of a total, nothing at all and a count of something else divide nothing', () => {
    expect(quotients(money(), firms({ partOf: 'total' }))).toEqual([])
    expect(quotients(money(), firms({ value: 0 }))).toEqual([])
    expect(quotients(money(), firms({ kind: 'resident-companies' }))).toEqual([])
  })

  test('of several counts the one in the same sentence is meant; without one, none is', () => {
    const beside = firms({ sentenceStart: 7, value: 100 })
    const elsewhere = firms({ sentenceStart: 90, value: 20 })
    expect(quotients(money({ sentenceStart: 7 }), beside, elsewhere)).toMatchObject([{ value: 53_000_000 }])
    expect(quotients(money({ sentenceStart: 50 }), beside, elsewhere)).toEqual([])
  })

  test.each<[Qualifier, Qualifier, Qualifier | null]>([
    ['exact', 'approx', 'approx'],
    ['at-least', 'exact', 'at-least'],
    ['over', 'exact', 'at-least'],
    ['up-to', 'exact', 'up-to'],
    ['exact', 'at-least', 'up-to'],
    ['exact', 'up-to', 'at-least'],
    ['at-least', 'up-to', 'at-least'],
    ['at-least', 'over', null],
    ['up-to', 'up-to', null],
  ])('%s ÷ %s is %s', (dividend, divisor, result) => {
    const given = quotients(money({ qualifier: dividend }), firms({ qualifier: divisor, value: 100 }))
    expect(given.map(({ qualifier }) => qualifier)).toEqual(result === null ? [] : [result])
  })

  test('a bound is rounded to its own side', () => {
    expect(quotients(money({ qualifier: 'at-least' }), firms())).toMatchObject([{ value: 26_360_000 }])
    expect(quotients(money({ qualifier: 'up-to' }), firms({ value: 199 }))).toMatchObject([
      { value: 26_640_000 },
    ])
  })

  test('counts are divided by nothing', () => {
    const figures = [firms(), firms({ kind: 'employees' })]
    const comparison = align(figures, [ANYANG], { ...asked, measure: 'beneficiary-companies' })
    expect(quotientsOf(comparison, figures)).toEqual([])
  })
})
