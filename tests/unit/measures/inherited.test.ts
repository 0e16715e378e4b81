import { expect, it } from 'vitest'
import { withInheritedUnits } from '@/lib/measures/inherited'
import { findQuantities } from '@/lib/measures/quantity'

const read = (text: string) =>
  withInheritedUnits(text, findQuantities(text, [])).map((it) => {
    expect(text.slice(it.start, it.end)).toBe(it.raw)
    return `${it.raw}=${it.value}`
  })

it.each<[string, string[]]>([
  ['총 68억원(국비 54.4, 시비 13.6)을 들인다', ['68억원=6800000000', '54.4=5440000000', '13.6=1360000000']],
  [
    '사업비 7,000억 원(국비 3473, 도비 3527)',
    ['7,000억 원=700000000000', '3473=347300000000', '3527=352700000000'],
  ],
  ['530억 원(국비 265억, 도비 265)', ['530억 원=53000000000', '265억=26500000000', '265=26500000000']],
  ['30억원(2024년 기준)', ['30억원=3000000000']],
  ['30억원(시비 100%)', ['30억원=3000000000', '100%=100']],
  ['30억원(국비 1,5)', ['30억원=3000000000']],
  ['국비 3473을 확보했다', []],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})
