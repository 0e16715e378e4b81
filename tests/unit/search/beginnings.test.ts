import { expect, it } from 'vitest'
import { begunKeys, cutInitials, MOST_INITIALS, withBeginnings } from '@/lib/search/beginnings'

it('gives keys of initials all beginnings of two and more, each once, whole keys first', () => {
  expect(withBeginnings(['xdtdw', 'xdtd'])).toEqual(['xdtdw', 'xdtd', 'xdt'])
})

it('cuts what is longer than anybody types, in documents as in queries', () => {
  const long = `x${'d'.repeat(20)}`
  expect(withBeginnings([long])).toContain(cutInitials(long))
  expect(Math.max(...withBeginnings([long]).map((key) => key.length))).toBe(1 + MOST_INITIALS)
})

it('gives a Latin word its beginnings, with a mark that no word has', () => {
  expect(begunKeys('blue')).toEqual(['0blu', '0bl'])
  expect(begunKeys('ai')).toEqual([])
})
