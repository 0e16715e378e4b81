import { expect, it } from 'vitest'
import { coverageOf } from '@/lib/korean/coverage'

it('takes places once, and knows the stretches around them as free', () => {
  const free = coverageOf(10, [{ start: 2, end: 4 }])
  expect(free.isFree(0, 2)).toBe(true)
  expect(free.isFree(4, 10)).toBe(true)
  expect(free.isFree(3, 5)).toBe(false)
  expect(free.isFree(1, 3)).toBe(false)
  free.take(6, 8)
  expect(free.isFree(4, 7)).toBe(false)
  expect(free.isFree(4, 6)).toBe(true)
})
