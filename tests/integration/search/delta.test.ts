/** Articles that are added to a large index go to its delta, and searching both is as searching one. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveReading } from '@/lib/db/save/save-reading'
import { addIndexTasks } from '@/lib/db/search/index-tasks'
import type { SearchAnswer } from '@/lib/search/answer'
import { buildDocuments } from '@/lib/search/build-document'
import { askIndex, searchedIndex } from '@/lib/search/engine/ask-index'
import { searchClient, writeClient } from '@/lib/search/engine/client'
import { idsIn, recordsInDelta } from '@/lib/search/engine/delta'
import { IndexMissing } from '@/lib/search/engine/engine-error'
import {
  countDocuments,
  deltaOf,
  removeIndex,
  sendDocuments,
  sendRemovals,
  sizeOf,
  unfinishedIndexes,
} from '@/lib/search/engine/indexes'
import { taskDone } from '@/lib/search/engine/tasks'
import { parseSearchState } from '@/lib/search/state'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { reindex } from '@/lib/workflows/reindex'
import { search } from '@/lib/workflows/search'
import { emptySetting, readingOf, type Seeded } from '@/tests/integration/search/seeded'
import { storeArticles, storedSources } from '@/tests/search-eval/corpus'
import { judgedQueries } from '@/tests/search-eval/needs'

/** As if the base were large. */
const LIMITS = { fewestInBase: 0, mostAtOnce: 10_000, mostInDelta: 10_000 }
/** Most of the articles are in the base, the others were added one after another. */
const IN_BASE = 16

let layered: Seeded
/** The same records in one index. */
let single: Seeded
let small: Seeded

const client = () => writeClient(layered.engine)
const inDelta = () => sizeOf(client(), deltaOf(layered.index))

beforeAll(async () => {
  layered = await emptySetting()
  await storeArticles(layered.db, 0, IN_BASE)
  await reindex(layered)
  for (let article = IN_BASE; article < IN_BASE + 4; article += 1) {
    await storeArticles(layered.db, article, article + 1)
    await applyIndexTasks({ ...layered, limits: LIMITS })
  }
  await storeArticles(layered.db, IN_BASE + 4)
  await applyIndexTasks({ ...layered, limits: LIMITS })
  single = { ...layered, index: `${layered.index}-single` }
  await reindex(single)
}, 120_000)
afterAll(() => layered?.db.$disconnect())

/** Each costs some twenty searches. */
const EVERY = 29
const VIEWS: Record<string, string>[] = [
  {},
  { page: '2', size: '10' },
  { page: '3', size: '10', sort: 'newest' },
  { sort: 'amount', size: '50' },
  { kind: 'metric', yearMin: '2015', size: '10', page: '2' },
]

describe('an index with a delta', () => {
  it('has a document of every record once, a good part of them in the delta', async () => {
    const all = await sizeOf(client(), single.index)
    expect(await countDocuments(client(), layered.index)).toBe(all)
    expect(await inDelta()).toBeGreaterThan(all / 8)
    const ids = (await documentsIn(deltaOf(layered.index))).map(({ id }) => String(id))
    expect(await idsIn(client(), layered.index, ids)).toEqual(new Set())
    expect(await recordsInDelta(client(), layered.index)).toHaveLength(ids.length)
  })

  it('finds and counts the same as one index', async () => {
    const asked = judgedQueries().filter(({ need }, at) => need.set === 'tuned' && at % EVERY === 0)
    for (const q of ['', ...new Set(asked.map((query) => query.q))]) {
      for (const view of VIEWS) {
        const state = parseSearchState({ q, ...view })
        const [both, one] = [await search(state, layered), await search(state, single)]
        expect(told(both), JSON.stringify({ q, ...view })).toEqual(told(one))
      }
    }
  }, 120_000)

  it('shows all of a long list once, page by page', async () => {
    const list = async (seeded: Seeded) => {
      const ids: string[] = []
      for (let page = 1; ; page += 1) {
        const { hits, pages } = await search(
          parseSearchState({ q: '', page: `${page}`, size: '100' }),
          seeded,
        )
        ids.push(...hits.map(({ kind, id }) => `${kind} ${id}`))
        if (page >= pages) return ids
      }
    }
    const both = await list(layered)
    expect(both.length).toBe(await sizeOf(client(), single.index))
    expect(new Set(both)).toEqual(new Set(await list(single)))
  })

  it('is asked as one index where it has no delta, as those of before', async () => {
    const index = `${layered.index}-of-before`
    await taskDone(client(), await client().createIndex(index, { primaryKey: 'id' }))
    const [answer] = await askIndex(searchedIndex(searchClient(layered.engine), index), [{ q: '', limit: 1 }])
    expect(answer?.total).toBe(0)
    await removeIndex(client(), index)
    await expect(
      askIndex(searchedIndex(searchClient(layered.engine), index), [{ q: '', limit: 1 }]),
    ).rejects.toThrow(IndexMissing)
  })
})

/** All but the time it took, and the order of what nothing tells apart. */
function told({ hits, total, pages, facets, query }: SearchAnswer) {
  return { total, pages, facets, query, hits: hits.map(({ kind }) => kind).sort() }
}

/** The same article of a city, with an amount that may be corrected. */
const editionOf = (city: string, amount: string) =>
  readingOf(
    `${city}.txt`,
    new TextEncoder().encode(
      `${city}산업진흥원, 조선 기자재 기업 지원\n\n입력 2024.03.05\n\n${city}시는 ${city}산업진흥원을 통해 올해 ${city}의 조선 기자재 기업에 ${amount}을 지원한다고 5일 밝혔다.\n`,
    ),
  )

const everyRecord = async (db: Seeded['db']) => buildDocuments(await storedSources(db))

const documentsIn = async (index: string) =>
  (await client().index(index).getDocuments({ limit: 10_000 })).results

describe('changes to an index with a delta', () => {
  beforeEach(async () => {
    small = await emptySetting()
    await storeArticles(small.db, 0, 1)
    await reindex(small)
    await storeArticles(small.db, 1, 3)
    await applyIndexTasks({ ...small, limits: LIMITS })
  })
  afterEach(() => small.db.$disconnect())

  /** The documents of both, as those of an index built anew from the same records. */
  const expectSame = async () => {
    const both = [...(await documentsIn(small.index)), ...(await documentsIn(deltaOf(small.index)))]
    const anew = `${small.index}-anew`
    await reindex({ ...small, index: anew })
    const ids = (documents: Record<string, unknown>[]) => documents.map(({ id }) => String(id)).sort()
    expect(ids(both)).toEqual(ids(await documentsIn(anew)))
  }

  it('move to the base when there are many', async () => {
    expect(await sizeOf(client(), deltaOf(small.index))).toBeGreaterThan(20)
    await storeArticles(small.db, 3, 4)
    await applyIndexTasks({ ...small, limits: { ...LIMITS, mostInDelta: 20 } })
    expect(await sizeOf(client(), deltaOf(small.index))).toBe(0)
    expect(await small.db.indexTask.count()).toBe(0)
    await expectSame()
  })

  it('go to the base where there are many at once, and what the delta had of them with them', async () => {
    const [sentence] = await recordsInDelta(client(), small.index)
    await addIndexTasks(small.db, sentence ? [sentence] : [])
    await storeArticles(small.db, 3, 4)
    const before = await sizeOf(client(), deltaOf(small.index))
    await applyIndexTasks({ ...small, limits: { ...LIMITS, mostAtOnce: 0 } })
    expect(await sizeOf(client(), deltaOf(small.index))).toBeLessThan(before)
    await expectSame()
  })

  it('take what an edition no longer says out of both', async () => {
    const save = (city: string, amount: string, day: string) =>
      saveReading(small.db, editionOf(city, amount), new Date(day))
    await save('여수', '12억원', '2026-01-02')
    await reindex(small)
    await save('순천', '34억원', '2026-01-02')
    await applyIndexTasks({ ...small, limits: LIMITS })
    await save('여수', '56억원', '2026-01-03')
    await save('순천', '78억원', '2026-01-03')
    await applyIndexTasks({ ...small, limits: LIMITS })
    const totals = await Promise.all(
      ['12억', '34억', '56억', '78억'].map(
        async (q) => (await search(parseSearchState({ q }), small)).total > 0,
      ),
    )
    expect(totals).toEqual([false, false, true, true])
    await expectSame()
  })

  it('that were interrupted on their way to the base are in one of both again', async () => {
    const documents = await documentsIn(deltaOf(small.index))
    await taskDone(client(), await client().index(small.index).addDocuments(documents))
    await addIndexTasks(small.db, await recordsInDelta(client(), small.index))
    await applyIndexTasks({ ...small, limits: LIMITS })
    await expectSame()
  })

  it('wait for what a killed process sent', async () => {
    await storeArticles(small.db, 3, 4)
    const [one, ...others] = buildDocuments(await storedSources(small.db))
    if (one === undefined) throw new Error('Articles make documents.')
    const fillers = Array.from({ length: 2_000 }, (_, at) => ({ ...one, id: `filler-${at}` }))
    const there = await idsIn(
      client(),
      deltaOf(small.index),
      [one, ...others].map(({ id }) => id),
    )
    await sendDocuments(client(), small.index, fillers)
    await sendDocuments(
      client(),
      small.index,
      others.filter(({ id }) => !there.has(id)),
    )
    await sendRemovals(
      client(),
      small.index,
      fillers.map(({ id }) => id),
    )
    await applyIndexTasks({ ...small, limits: LIMITS })
    await expectSame()
  })

  it('go to an index of its own delta where only a delta was left', async () => {
    await taskDone(client(), await client().deleteIndex(small.index))
    await addIndexTasks(small.db, await everyRecord(small.db))
    await applyIndexTasks(small)
    expect(await sizeOf(client(), deltaOf(small.index))).toBe(0)
    await expectSame()
  })

  it('are all in the base of an index that is built anew', async () => {
    await reindex(small)
    expect(await sizeOf(client(), deltaOf(small.index))).toBe(0)
    expect(await unfinishedIndexes(client(), small.index)).toEqual([])
    await expectSame()
  })
})
