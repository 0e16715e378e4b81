import { expect, it } from 'vitest'
import { allowedTypos, editDistance } from '@/lib/search/edit-distance'

it.each([
  ['tncnf', 'tncnf', 0],
  ['tncna', 'tncnf', 1],
  ['tnnf', 'tncnf', 1],
  ['tcnnf', 'tncnf', 1],
  ['tksdjq', 'tkdjq', 1],
])('%s and %s: %d', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance)
})

it('does not count beyond what is allowed', () => {
  expect(editDistance('aaaaaaaa', 'bbbbbbbb', 1)).toBe(2)
})

it('allows none in short words, one in middling, two in long ones', () => {
  expect([4, 5, 9, 10].map(allowedTypos)).toEqual([0, 1, 1, 2])
})
