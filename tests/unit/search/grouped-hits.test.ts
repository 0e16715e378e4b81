import { describe, expect, it } from 'vitest'
import { type SearchHit, searchHitSchema } from '@/lib/search/answer'
import { groupedHits, isGrouped } from '@/lib/search/grouped-hits'
import { parseSearchState } from '@/lib/search/state'

const hit = (id: string, given: Partial<SearchHit>): SearchHit =>
  searchHitSchema.parse({
    kind: 'metric',
    id,
    href: `/metrics/${id}`,
    title: id,
    titleParts: [],
    name: null,
    sentence: '한 문장',
    snippet: [],
    article: null,
    region: null,
    year: null,
    value: 1,
    unit: 'KRW',
    raw: '1원',
    score: 1,
    sameSentence: [],
    ...given,
  })

describe('groupedHits', () => {
  it('puts what one sentence shows at the place of its best, and loses nothing', () => {
    const hits = [
      hit('a', {}),
      hit('b', { sentence: '다른 문장' }),
      hit('c', {}),
      hit('d', { kind: 'sentence' }),
      hit('e', { kind: 'program', name: '사업' }),
    ]
    const groups = groupedHits(hits)
    expect(groups.map(({ id }) => id)).toEqual(['a', 'b', 'e'])
    expect(groups[0]?.sameSentence.map(({ id }) => id)).toEqual(['c', 'd'])
    expect(hits[0]?.sameSentence).toEqual([])
  })
})

describe('isGrouped', () => {
  it.each([
    [{ q: '진흥원' }, true],
    [{ q: '진흥원', kind: 'metric' }, false],
    [{ q: '진흥원', sort: 'amount' }, false],
    [{}, false],
  ])('%j: %s', (params, grouped) => {
    expect(isGrouped(parseSearchState(params))).toBe(grouped)
  })
})
