import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEASURE_KEYS } from '@/lib/compare/measure'
import { MONEY_UNIT_KEYS } from '@/lib/compare/money-unit'
import {
  type CompareState,
  compareHref,
  emptyCompareState,
  hasTypedRegions,
  MAX_REGIONS,
  parseCompareState,
  unknownRegions,
} from '@/lib/compare/state'
import { statusSchema } from '@/lib/records/vocabulary'

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,5}){0,2}$/)

const state: fc.Arbitrary<CompareState> = fc.record({
  regions: fc.uniqueArray(slug, { maxLength: MAX_REGIONS }),
  measure: fc.constantFrom(null, ...MEASURE_KEYS),
  years: fc
    .uniqueArray(fc.integer({ min: 1900, max: 2099 }), { maxLength: 12 })
    .map((years) => years.sort((a, b) => a - b)),
  status: fc.constantFrom(null, ...statusSchema.options),
  unit: fc.constantFrom(...MONEY_UNIT_KEYS),
})

const paramsOf = (href: string) => new URL(href, 'http://site').searchParams

describe('the address of a comparison', () => {
  test('reading what was written gives the same state', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(parseCompareState(paramsOf(compareHref(given)))).toEqual(given)
      }),
    )
  })

  test('any address is read without an error and written in its canonical form', () => {
    const params = fc.dictionary(
      fc.constantFrom('region', 'measure', 'year', 'status', 'unit', '__proto__', 'x'),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 9 })),
    )
    fc.assert(
      fc.property(params, (given) => {
        const parsed = parseCompareState(given)
        expect(parsed.regions.length).toBeLessThanOrEqual(MAX_REGIONS)
        expect(parseCompareState(paramsOf(compareHref(parsed)))).toEqual(parsed)
      }),
    )
  })

  test('unknown values are dropped, repeated and joined ones are read alike', () => {
    const read = parseCompareState({
      region: ['anyang,gimpo', 'anyang', '../etc'],
      measure: 'sales',
      year: ['2021', '21', '2016'],
      status: 'toString',
      unit: 'eok',
    })
    expect(read).toEqual({
      regions: ['anyang', 'gimpo'],
      measure: null,
      years: [2016, 2021],
      status: null,
      unit: 'eok',
    })
  })

  test('the bare address stays bare', () => {
    expect(compareHref(emptyCompareState())).toBe('/compare')
    expect(parseCompareState({})).toEqual(emptyCompareState())
  })

  test('regions may be typed by name; what names none or several is told', () => {
    const params = { region: ['anyang', '김포시', '서울 중구', '', '중구', '없는시'] }
    expect(parseCompareState(params).regions).toEqual(['anyang', 'gimpo', 'seoul-jung-gu'])
    expect(unknownRegions(params)).toEqual(['중구', '없는시'])
    expect(hasTypedRegions(params)).toBe(true)
    expect(hasTypedRegions(paramsOf(compareHref(parseCompareState(params))))).toBe(false)
  })
})
