/** The engine is down: the database answers, says so, and the engine is found again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchAnswer } from '@/lib/search/answer'
import { searchOnlyKey } from '@/lib/search/engine/search-key'
import { parseSearchState } from '@/lib/search/state'
import { reindex } from '@/lib/workflows/reindex'
import { search } from '@/lib/workflows/search'
import { suggest } from '@/lib/workflows/suggest'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'
import { startEngine } from '@/tests/setup/engine'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seededSetting()
})
afterAll(() => seeded?.db.$disconnect())

const find = (params: Record<string, string | string[]>): Promise<SearchAnswer> =>
  search(parseSearchState(params), { db: seeded.db, engine: null })

describe('the database', () => {
  it.each([
    ['안양산업진흥원', '안양산업진흥원'],
    ['융합센터', '안양창조경제융합센터'],
    ['안양시의 산업진흥원', '안양산업진흥원'],
    ['산단공', '한국산업단지공단'],
    ['안양지식산업진흥원', '안양산업진흥원'],
    ['ㅇㅇㅅㅇㅈㅎㅇ', '안양산업진흥원'],
    ['dksdidtksdjqwlsgmddnjs', '안양산업진흥원'],
    ['blue100', 'Blue100'],
    ['중소기업 육성 자금', '중소기업육성자금'],
    ['안양산업진훙원', '안양산업진흥원'],
    ['안양청년창업펀드', '청년창업펀드'],
    ['안양산어', '안양산업진흥원'],
    ['Blue100의 경쟁률이', 'Blue100'],
  ])('answers %s with %s, and says that it is the database', async (q, name) => {
    const { hits, reduced } = await find({ q, kind: ['agency', 'program'] })
    expect(hits[0]?.name).toBe(name)
    expect(reduced).toBe(true)
  })

  it.each(['921억', '92,100,000,000'])('finds the figure %s', async (q) => {
    expect((await find({ q })).hits[0]).toMatchObject({ kind: 'metric', value: 92_100_000_000 })
  })

  it.each(['제주 감귤 축제', 'xqzw', '안산', '한양', `' OR 1=1 --`, '%', '_'])(
    'finds nothing for %s',
    async (q) => {
      const { total } = await find({ q })
      // Nothing but marks is no query.
      expect(total).toBe(/[\p{L}\p{N}]/u.test(q) ? 0 : (await find({})).total)
    },
  )

  it('filters and counts as the engine does', async () => {
    await reindex(seeded)
    for (const params of [
      { q: '안양' },
      { q: '안양', kind: 'metric' },
      { region: 'gyeonggi', kind: ['agency', 'program'] },
    ]) {
      const state = parseSearchState(params)
      const database = await search(state, { db: seeded.db, engine: null })
      const engine = await search(state, seeded)
      expect(database.total).toBe(engine.total)
      expect(database.facets).toEqual(engine.facets)
    }
  })

  it('gives pages that hold each record once', async () => {
    const first = await find({ q: '안양', size: '9' })
    const pages = await Promise.all(
      Array.from({ length: first.pages }, (_, page) =>
        find({ q: '안양', size: '9', page: String(page + 1) }),
      ),
    )
    const ids = pages.flatMap(({ hits }) =>
      hits.flatMap((hit) => [hit, ...hit.sameSentence]).map(({ kind, id }) => `${kind} ${id}`),
    )
    expect(new Set(ids).size).toBe(first.total)
  })
})

describe('the engine', () => {
  it('is not waited for when it refuses, has no index, or is gone, and is found again', async () => {
    const state = parseSearchState({ q: '안양산업진흥원' })
    const engine = await startEngine()
    const key = await searchOnlyKey(engine.url, engine.masterKey)
    const options = { db: seeded.db, engine: { url: engine.url, key } }
    try {
      expect((await search(state, options)).reduced).toBe(true)
      await reindex({ db: seeded.db, engine: { url: engine.url, key: engine.masterKey } })
      expect((await search(state, options)).reduced).toBe(false)
      expect((await search(state, { ...options, engine: { url: engine.url, key: 'wrong' } })).reduced).toBe(
        true,
      )
      expect((await search(state, options)).reduced).toBe(false)
    } finally {
      await engine.stop()
    }
    const answer = await search(state, options)
    expect(answer.reduced).toBe(true)
    expect(answer.hits[0]?.name).toBe('안양산업진흥원')
  })
})

describe('suggestions', () => {
  beforeAll(async () => {
    await reindex(seeded)
  })

  it.each(['안양산', '안양산어', 'dksdidtksdjq', 'ㅇㅇㅅㅇ', '지식산업진흥원'])(
    '%s offers 안양산업진흥원',
    async (typed) => {
      const { suggestions, reduced } = await suggest(typed, seeded)
      expect(reduced).toBe(false)
      expect(suggestions[0]).toMatchObject({ name: '안양산업진흥원', kind: 'agency', region: '안양시' })
      expect(suggestions[0]?.nameParts.map(({ text }) => text).join('')).toBe('안양산업진흥원')
    },
  )

  it('are names only, few, and none for nothing', async () => {
    const { suggestions } = await suggest('안양', seeded)
    expect(suggestions.length).toBeLessThanOrEqual(8)
    expect(suggestions[0]?.name).toBe('안양시')
    for (const { kind } of suggestions) expect(['region', 'agency', 'program']).toContain(kind)
    expect((await suggest('  ', seeded)).suggestions).toEqual([])
  })
})
