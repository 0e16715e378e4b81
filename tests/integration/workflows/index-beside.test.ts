/** What an ingest writes is indexed while it writes, and nothing of that can harm the ingest. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { lacksSearchTexts } from '@/lib/db/search/search-texts'
import { writeClient } from '@/lib/search/engine/client'
import { IndexBeside } from '@/lib/workflows/index-beside'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { ingestStream } from '@/lib/workflows/ingest'
import { reindex } from '@/lib/workflows/reindex'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'
import { emptySetting, type Seeded } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

const SEEDS = ['001_d0607df3ba5053e3', '003_a4e9bdc086878582', '004_8a34fe3948ac9b0e'].map(
  (id) => `seeds/${id}.txt`,
)

let setting: Seeded
let databaseUrl: string

beforeEach(async () => {
  setting = await emptySetting()
  await setting.db.$disconnect()
  databaseUrl = (await freshDatabase()).url
  setting.db = openDatabase(databaseUrl)
})
afterEach(() => setting.db.$disconnect())

async function ingestBeside(engineUrl: string, whenWritten: () => Promise<void> = async () => undefined) {
  const { db, engine, index } = setting
  const beside = new IndexBeside(db, {
    databaseUrl,
    index,
    from: 1,
    openEngine: async () => ({ url: engineUrl, adminKey: engine.key, close: async () => undefined }),
  })
  const counts = await ingestStream(db, SEEDS, { onFile: () => beside.wrote() })
  await whenWritten()
  await beside.finish()
  return counts
}

async function documents(): Promise<string[]> {
  const index = writeClient(setting.engine).index(setting.index)
  const { results } = await index.getDocuments({ limit: 1_000 })
  return results.map((document) => JSON.stringify(document)).sort()
}

async function texts(): Promise<string[]> {
  return (await setting.db.searchText.findMany()).map((row) => JSON.stringify(row)).sort()
}

test('index and search texts are those of a base that is indexed when all is written', async () => {
  expect(await ingestBeside(setting.engine.url)).toMatchObject({ added: SEEDS.length, failed: 0 })
  const { db } = setting
  expect(await db.indexTask.count()).toBe(0)
  const [found, written] = [await documents(), await texts()]
  expect(found.length).toBeGreaterThan(100)
  expect(written.length).toBe(found.length)

  await reindex(setting)
  await db.searchText.deleteMany()
  await bringTextsUpToDate(db)
  expect(await documents()).toEqual(found)
  expect(await texts()).toEqual(written)
})

test('an engine that is not there leaves its tasks waiting; records are found without it, and later with it', async () => {
  expect(await ingestBeside('http://127.0.0.1:9')).toMatchObject({ added: SEEDS.length, failed: 0 })
  const { db } = setting
  expect(await db.indexTask.count()).toBeGreaterThan(100)
  expect(await db.indexTask.count({ where: { textWritten: false } })).toBe(0)
  expect(await lacksSearchTexts(db)).toBeNull()

  expect(await applyIndexTasks(setting)).toBeGreaterThan(100)
  expect(await db.indexTask.count()).toBe(0)
  const found = await documents()
  await reindex(setting)
  expect(await documents()).toEqual(found)
})
