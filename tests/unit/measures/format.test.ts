import { describe, expect, it } from 'vitest'
import { formatExact, formatMyriads, formatValue } from '@/lib/measures/format'

describe('formatValue', () => {
  it.each([
    [{ value: 2_000_000_000, unit: 'KRW', qualifier: 'approx' }, '약 20억원'],
    [{ value: 100_000_000_000, unit: 'KRW' }, '1,000억원'],
    [{ value: 53_650_000_000, unit: 'KRW' }, '536억 5,000만원'],
    [{ value: 7_055_400_000_000, unit: 'KRW' }, '7조 554억원'],
    [{ value: 1e15, unit: 'KRW' }, '1,000조원'],
    [{ value: 1e15 + 1, unit: 'KRW' }, '1,000조 1원'],
    [{ value: 5_400_000, unit: 'USD' }, '540만 달러'],
    [{ value: 8000, unit: 'm2' }, '8,000㎡'],
    [{ value: 96, unit: 'percent', qualifier: 'at-least' }, '96% 이상'],
    [{ value: 3, unit: 'percent', counter: '%p' }, '3%p'],
    [{ value: 800, unit: 'count', counter: '건', qualifier: 'over' }, '800건 초과'],
    [{ value: 28_792, unit: 'count', counter: '개' }, '28,792개'],
    [{ value: 300_000_000, unit: 'KRW', qualifier: 'up-to' }, '최대 3억원'],
  ])('%j → %s', (measured, shown) => {
    expect(formatValue(measured)).toBe(shown)
  })
})

it('formatMyriads keeps zero and fractions', () => {
  expect(formatMyriads(0)).toBe('0')
  expect(formatMyriads(14.7)).toBe('14.7')
})

it('formatExact shows every won', () => {
  expect(formatExact({ value: 5_300_000_000, unit: 'KRW' })).toBe('5,300,000,000원')
})
