import { describe, expect, it } from 'vitest'
import { FACETS, isFacetValue } from '@/lib/search/facets'
import {
  isBounded,
  LARGEST_BOUND,
  OPEN_RANGES,
  parseBound,
  RANGES,
  rangeLabel,
  yearsBetween,
} from '@/lib/search/ranges'

const [amount, count, years] = RANGES

describe('ranges', () => {
  it('lists the years that the facet of years may have', () => {
    const facet = FACETS.find(({ key }) => key === 'year')
    const years = Array.from({ length: 10_000 }, (_, year) => year)
    expect(yearsBetween(null, null)).toEqual(
      years.filter((year) => facet && isFacetValue(facet, String(year))),
    )
    expect(yearsBetween(2019, 2021)).toEqual([2019, 2020, 2021])
    expect(yearsBetween(2021, 2019)).toEqual([])
  })

  it('reads whole numbers only, bounded', () => {
    expect(['0', '5000000000', '9999999999999999'].map(parseBound)).toEqual([0, 5e9, LARGEST_BOUND])
    for (const text of ['', '-1', '1.5', '1e9', '5억', '99999999999999999'])
      expect(parseBound(text)).toBeNull()
    expect(parseBound(undefined)).toBeNull()
  })

  it('says a range as Koreans do', () => {
    expect(rangeLabel({ ...OPEN_RANGES, amountMin: 5e9 }, amount)).toBe('50억원 이상')
    expect(rangeLabel({ ...OPEN_RANGES, amountMin: 5e9, amountMax: 1e10 }, amount)).toBe('50억원~100억원')
    expect(rangeLabel({ ...OPEN_RANGES, countMax: 1000 }, count)).toBe('1,000 이하')
    expect(rangeLabel({ ...OPEN_RANGES, yearMin: 2019, yearMax: 2021 }, years)).toBe('2019년~2021년')
    expect(rangeLabel({ ...OPEN_RANGES, yearMin: 2019, yearMax: 2019 }, years)).toBe('2019년')
  })

  it('knows an open range', () => {
    expect(isBounded(OPEN_RANGES, amount)).toBe(false)
    expect(isBounded({ ...OPEN_RANGES, amountMax: 0 }, amount)).toBe(true)
    expect(isBounded({ ...OPEN_RANGES, amountMax: 0 }, count)).toBe(false)
  })
})
