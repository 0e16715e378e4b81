import { describe, expect, it } from 'vitest'
import { isBounded, LARGEST_BOUND, OPEN_RANGES, parseBound, RANGES, rangeLabel } from '@/lib/search/ranges'

const [amount, count, years] = RANGES

describe('ranges', () => {
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
