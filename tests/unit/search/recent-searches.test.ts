import { describe, expect, it } from 'vitest'
import { parseRecentSearches, withSearch } from '@/lib/search/recent-searches'

describe('recent searches', () => {
  it('come newest first, each once, and not without end', () => {
    const asked = ['안양', '군산', '김포', '안양']
    expect(asked.reduce<string[]>(withSearch, [])).toEqual(['안양', '김포', '군산'])
    const many = Array.from({ length: 50 }, (_, index) => `검색 ${index}`)
    expect(many.reduce<string[]>(withSearch, [])).toHaveLength(8)
  })

  it('leave out what is no query', () => {
    expect(withSearch(['안양'], '  ')).toEqual(['안양'])
  })

  it.each([
    [null, []],
    ['', []],
    ['{"a":1}', []],
    ['[1, null, "안양", " 안양 ", ""]', ['안양']],
    ['["안양"', []],
  ])('reads %j as %j', (stored, expected) => {
    expect(parseRecentSearches(stored)).toEqual(expected)
  })

  it('come back as they were stored', () => {
    const recent = ['"이어진 말" -제외', '50억 이상']
    expect(parseRecentSearches(JSON.stringify(recent))).toEqual(recent)
  })
})
