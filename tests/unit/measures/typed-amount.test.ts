import { expect, it } from 'vitest'
import { typedAmount } from '@/lib/measures/typed-amount'

it.each([
  ['5300000000', 5_300_000_000],
  ['5,300,000,000', 5_300_000_000],
  ['53억', 5_300_000_000],
  ['53억원', 5_300_000_000],
  ['53억 원', 5_300_000_000],
  ['5억 3천만', 530_000_000],
  ['5억 3,000만원', 530_000_000],
  ['２０1', 201],
  ['201개사', 201],
  ['12.5', 12.5],
  ['12.5%', 12.5],
  ['-3', -3],
  [' 0 ', 0],
])('%j is %d', (typed, value) => {
  expect(typedAmount(typed)).toBe(value)
})

it.each(['', '많음', '수십억', '1,00', '3~5억', '53억 또는 54억', '1e9', '0x10', '53억쯤 된다'])(
  '%j is no amount',
  (typed) => {
    expect(typedAmount(typed)).toBeNull()
  },
)
