import { describe, expect, it } from 'vitest'
import { nearestStop, rangeStops } from '@/lib/search/range-stops'
import { RANGES } from '@/lib/search/ranges'

const [amount, count, years] = RANGES
const labels = (stops: readonly { label: string }[]) => stops.map(({ label }) => label)

describe('rangeStops', () => {
  it('go by one, two, five of each power of ten', () => {
    expect(labels(rangeStops(amount, []).slice(0, 4))).toEqual(['100만원', '200만원', '500만원', '1,000만원'])
    expect(rangeStops(amount, []).at(-1)?.label).toBe('10조원')
    expect(labels(rangeStops(count, []).slice(0, 4))).toEqual(['1', '2', '5', '10'])
  })

  it('go by year, those without a record between them too', () => {
    expect(labels(rangeStops(years, [2018, 2015]))).toEqual(['2015년', '2016년', '2017년', '2018년'])
    expect(rangeStops(years, [])).toEqual([])
  })
})

describe('nearestStop', () => {
  const stops = rangeStops(amount, [])
  it.each([
    [0, '100만원'],
    [5e9, '50억원'],
    [4.9e9, '50억원'],
    [3.1e9, '20억원'],
    [1e15, '10조원'],
  ])('of %d is %s', (value, label) => {
    expect(stops[nearestStop(stops, value)]?.label).toBe(label)
  })
})
