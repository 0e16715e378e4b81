import { expect, test } from 'vitest'
import { occurrenceCounter, recordId } from '@/lib/records/ids'

test('an id is a prefix and 16 hexadecimal digits, the same for the same parts', () => {
  expect(recordId('met', 'a', 1)).toMatch(/^met_[0-9a-f]{16}$/)
  expect(recordId('met', 'a', 1)).toBe(recordId('met', 'a', 1))
})

test('parts can not run into each other', () => {
  const ids = [
    recordId('met', 'ab', 'c'),
    recordId('met', 'a', 'bc'),
    recordId('met', 'abc'),
    recordId('met', 'a', 'b', 'c'),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

test('occurrences are counted for each combination of parts', () => {
  const countOf = occurrenceCounter()
  expect([countOf('a', '3개'), countOf('b', '3개'), countOf('a', '3개')]).toEqual([0, 0, 1])
})
