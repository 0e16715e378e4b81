/** The index is built beside and swapped, follows what ingests change, and never claims what the engine has not confirmed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveReading } from '@/lib/db/save/save-reading'
import { documentId } from '@/lib/search/document'
import { writeClient } from '@/lib/search/engine/client'
import { EngineError, EngineTaskFailed, EngineUnreachable } from '@/lib/search/engine/engine-error'
import { countDocuments, createIndex, putDocuments, unfinishedIndexes } from '@/lib/search/engine/indexes'
import { taskDone } from '@/lib/search/engine/tasks'
import { INDEX_SETTINGS } from '@/lib/search/index-settings'
import { parseSearchState } from '@/lib/search/state'
import { buildName } from '@/lib/workflows/index-build'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { documentMaker, type MakeDocuments } from '@/lib/workflows/make-documents'
import { reindex } from '@/lib/workflows/reindex'
import { search } from '@/lib/workflows/search'
import {
  emptySetting,
  readingOf,
  type Seeded,
  seededSetting,
  seedReadings,
} from '@/tests/integration/search/seeded'

let setting: Seeded

const find = (q: string) => search(parseSearchState({ q, size: '100' }), setting)
const client = () => writeClient(setting.engine)

/** An article of a city and figures no seed has. */
const articleOf = (amount: string) =>
  readingOf(
    'goseong.txt',
    new TextEncoder().encode(
      `여수산업진흥원, 조선 기자재 기업 지원\n\n입력 2024.03.05\n\n여수시는 여수산업진흥원을 통해 올해 조선 기자재 기업에 ${amount}을 지원한다고 5일 밝혔다. 여수산업진흥원은 ‘조선 기자재 판로개척 지원사업’을 추진한다.\n`,
    ),
  )

describe('reindex', () => {
  beforeEach(async () => {
    setting = await seededSetting(2)
  })
  afterEach(() => setting.db.$disconnect())

  it('has a document for every record, and no task left', async () => {
    const progress: number[] = []
    const documents = await reindex({ ...setting, onProgress: (done) => progress.push(done) })
    const { db, index } = setting
    const records =
      (await db.agency.count()) +
      (await db.program.count()) +
      (await db.metric.count()) +
      (await db.sentence.count()) +
      (await db.region.count({ where: { mentions: { some: {} } } }))
    expect(documents).toBe(records)
    expect(progress.at(-1)).toBe(records)
    expect(await countDocuments(client(), index)).toBe(records)
    expect(await db.indexTask.count()).toBe(0)
  })

  it('is done anew where the index has the settings of another version', async () => {
    await reindex(setting)
    const index = client().index(setting.index)
    const { total } = await find('진흥원')
    await taskDone(client(), await index.updateSettings({ searchableAttributes: ['names'] }))
    expect((await find('진흥원')).total).toBeLessThan(total)
    await applyIndexTasks(setting)
    expect(await find('진흥원')).toMatchObject({ reduced: false, total })
    expect((await index.getSettings()).searchableAttributes).toEqual(INDEX_SETTINGS.searchableAttributes)
  })

  it('gives the same index again', async () => {
    const all = async () =>
      (await client().index(setting.index).getDocuments({ limit: 1_000 })).results
        .map((document) => JSON.stringify(document))
        .sort()
    await reindex(setting)
    const before = await all()
    await reindex(setting)
    expect(await all()).toEqual(before)
  })

  it('uses the settings of the code', async () => {
    await reindex(setting)
    const settings = await client().index(setting.index).getSettings()
    expect(settings.searchableAttributes).toEqual(INDEX_SETTINGS.searchableAttributes)
    expect(settings.prefixSearch).toBe(INDEX_SETTINGS.prefixSearch)
    expect(settings.rankingRules).toEqual(INDEX_SETTINGS.rankingRules)
    expect(settings.pagination).toEqual(INDEX_SETTINGS.pagination)
    expect([...(settings.filterableAttributes ?? [])].sort()).toEqual(
      [...INDEX_SETTINGS.filterableAttributes].sort(),
    )
  })

  it('has results at every moment of a rebuild, and leaves one index', async () => {
    await setting.db.$disconnect()
    // All of them: it takes long enough to search while it goes on.
    setting = await seededSetting()
    await reindex(setting)
    let running = true
    const rebuild = reindex(setting).finally(() => {
      running = false
    })
    let searches = 0
    while (running) {
      const { total, reduced } = await find('안양산업진흥원')
      expect(reduced).toBe(false)
      expect(total).toBeGreaterThan(0)
      searches += 1
    }
    await rebuild
    expect(searches).toBeGreaterThan(3)
    expect(await unfinishedIndexes(client(), setting.index)).toEqual([])
  })

  it('removes what a crashed run left behind', async () => {
    await createIndex(client(), `${setting.index}_crashed`)
    await reindex(setting)
    expect(await unfinishedIndexes(client(), setting.index)).toEqual([])
    expect((await find('안양산업진흥원')).total).toBeGreaterThan(0)
  })

  it('leaves the index in use as it was when the engine fails', async () => {
    await reindex(setting)
    await expect(reindex({ ...setting, engine: { ...setting.engine, key: 'wrong' } })).rejects.toThrow(
      EngineError,
    )
    expect((await find('안양산업진흥원')).reduced).toBe(false)
  })
})

describe('changes', () => {
  beforeEach(async () => {
    setting = await emptySetting()
    await saveReading(setting.db, articleOf('12억원'), new Date('2026-01-01'))
  })
  afterEach(() => setting.db.$disconnect())

  it('build the whole index when there is none', async () => {
    expect(await applyIndexTasks(setting)).toBeGreaterThan(0)
    expect((await find('여수산업진흥원')).hits[0]?.name).toBe('여수산업진흥원')
    expect(await setting.db.indexTask.count()).toBe(0)
  })

  it('follow an edited article: the new figure is found, the old one gone', async () => {
    await reindex(setting)
    expect((await find('12억')).hits[0]?.value).toBe(1_200_000_000)
    await saveReading(setting.db, articleOf('34억원'), new Date('2026-01-02'))
    expect(await applyIndexTasks(setting)).toBeGreaterThan(0)
    expect((await find('12억')).total).toBe(0)
    expect((await find('34억')).hits[0]?.value).toBe(3_400_000_000)
    const changed = await countDocuments(client(), setting.index)
    await reindex(setting)
    expect(await countDocuments(client(), setting.index)).toBe(changed)
  })

  it('cost nothing when nothing changed', async () => {
    await reindex(setting)
    expect(await applyIndexTasks(setting)).toBe(0)
  })

  it('stay to be done when the engine fails', async () => {
    await reindex(setting)
    await saveReading(setting.db, articleOf('34억원'), new Date('2026-01-02'))
    const waiting = await setting.db.indexTask.count()
    const gone = { url: 'http://127.0.0.1:9', key: undefined }
    await expect(applyIndexTasks({ ...setting, engine: gone })).rejects.toThrow(EngineUnreachable)
    expect(await setting.db.indexTask.count()).toBe(waiting)
  })

  it('are noted round by round: who is killed does no more than a round again', async () => {
    await reindex(setting)
    for (const reading of seedReadings().slice(0, 1))
      await saveReading(setting.db, reading, new Date('2026-01-02'))
    const waiting = await setting.db.indexTask.count()
    expect(waiting).toBeGreaterThan(10)
    const maker = documentMaker(setting.db, client())
    let rounds = 0
    const make: MakeDocuments = async (wanted) => {
      rounds += 1
      if (rounds === 3) throw new Error('killed')
      return await maker(wanted)
    }
    await expect(applyIndexTasks({ ...setting, make, aRound: 4 })).rejects.toThrow('killed')
    expect(await setting.db.indexTask.count()).toBe(waiting - 8)
    expect(await applyIndexTasks({ ...setting, aRound: 4 })).toBe(waiting - 8)
    expect(await setting.db.indexTask.count()).toBe(0)
    expect(await applyIndexTasks({ ...setting, aRound: 4 })).toBe(0)
  })

  it('stay to be done while an index is being built beside', async () => {
    await reindex(setting)
    await createIndex(client(), buildName(setting.index, Date.now()))
    await saveReading(setting.db, articleOf('34억원'), new Date('2026-01-02'))
    await applyIndexTasks(setting)
    expect((await find('34억')).total).toBeGreaterThan(0)
    expect(await setting.db.indexTask.count()).toBeGreaterThan(0)
    await reindex(setting)
    expect(await setting.db.indexTask.count()).toBe(0)
  })
})

describe('a build that crashed long ago', () => {
  it('keeps no task waiting', async () => {
    setting = await emptySetting()
    await saveReading(setting.db, articleOf('12억원'), new Date('2026-01-01'))
    await reindex(setting)
    await createIndex(client(), buildName(setting.index, Date.UTC(2020, 0)))
    await saveReading(setting.db, articleOf('34억원'), new Date('2026-01-02'))
    await applyIndexTasks(setting)
    expect(await setting.db.indexTask.count()).toBe(0)
    await setting.db.$disconnect()
  })
})

describe('a task', () => {
  beforeEach(async () => {
    setting = await emptySetting()
  })
  afterEach(() => setting.db.$disconnect())

  it('that failed is an error with the engine’s reason', async () => {
    const task = client().deleteIndex(setting.index)
    await expect(taskDone(client(), await task)).rejects.toThrow(EngineTaskFailed)
    await expect(taskDone(client(), await client().deleteIndex(setting.index))).rejects.toThrow(/not found/)
  })

  it('of no documents is none', async () => {
    await putDocuments(client(), setting.index, [])
    await expect(client().getRawIndex(setting.index)).rejects.toThrow(/not found/)
  })
})

it('document ids hold only what engines allow, and differ for different records', () => {
  expect(documentId('metric', 'met_0a-1')).toBe('metric-met_0a-1')
  expect(documentId('agency', '가/나')).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(documentId('agency', '가/나')).not.toBe(documentId('agency', '가 나'))
})
