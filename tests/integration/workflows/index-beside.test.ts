/** What an ingest writes is indexed while it writes, and nothing of that can harm the ingest. */
import { EventEmitter, once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { lacksSearchTexts } from '@/lib/db/search/search-texts'
import { writeClient } from '@/lib/search/engine/client'
import { IndexBeside } from '@/lib/workflows/index-beside'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { ingestStream } from '@/lib/workflows/ingest'
import { reindex } from '@/lib/workflows/reindex'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'
import { generateArticle } from '@/scripts/generate/article'
import { emptySetting, type Seeded } from '@/tests/integration/search/seeded'
import { freshDatabase, freshFolder } from '@/tests/setup/database'
import { faultProxy } from '@/tests/setup/fault-proxy'

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

/** By id: the engine gives a document's fields in the order in which its index first saw them. */
async function documents(): Promise<ReadonlyMap<unknown, unknown>> {
  const index = writeClient(setting.engine).index(setting.index)
  const { results } = await index.getDocuments({ limit: 1_000 })
  return new Map(results.map((document) => [document.id, document]))
}

async function texts(): Promise<string[]> {
  return (await setting.db.searchText.findMany()).map((row) => JSON.stringify(row)).sort()
}

test('index and search texts are those of a base that is indexed when all is written', async () => {
  expect(await ingestBeside(setting.engine.url)).toMatchObject({ added: SEEDS.length, failed: 0 })
  const { db } = setting
  expect(await db.indexTask.count()).toBe(0)
  const [found, written] = [await documents(), await texts()]
  expect(found.size).toBeGreaterThan(100)
  expect(written.length).toBe(found.size)

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

/** More than are waited for before a first round. */
const BEFORE_ROUND = 121
const AFTER_FAILURE = 5

test('an engine that fails for a while is told of, and followed again', async () => {
  const { db, engine, index } = setting
  const proxy = await faultProxy(engine.url)
  const refusal = { status: 500, type: 'application/json', body: '{"message":"no room for a moment"}' }
  proxy.set({
    answer: refusal,
    where: ({ url = '', method }) => method === 'POST' && url.includes('/documents'),
  })
  let [failures, opened] = [0, 0]
  const mended = new EventEmitter()
  const beside = new IndexBeside(db, {
    databaseUrl,
    index,
    articlesAfterFailure: 1,
    openEngine: async () => {
      opened += 1
      return { url: proxy.url, adminKey: engine.key, close: async () => undefined }
    },
    onFailure: (reason) => {
      failures += 1
      expect(reason).toContain('no room for a moment')
      proxy.set(null)
      mended.emit('mended')
    },
  })
  const files = await articleFiles(BEFORE_ROUND + AFTER_FAILURE)
  const onFile = () => beside.wrote()
  const isMended = once(mended, 'mended')
  const before = await ingestStream(db, files.slice(0, BEFORE_ROUND), { onFile })
  await isMended
  const after = await ingestStream(db, files.slice(BEFORE_ROUND), { onFile })
  await beside.finish()
  await proxy.close()
  expect([before.failed, after.failed]).toEqual([0, 0])
  expect({ failures, opened }).toEqual({ failures: 1, opened: 2 })
  expect(await db.indexTask.count()).toBe(0)
  const found = await documentCount()
  expect(found).toBeGreaterThan(1_000)
  await reindex(setting)
  expect(await documentCount()).toBe(found)
})

async function articleFiles(count: number): Promise<string[]> {
  const folder = await freshFolder('beside')
  const articles = Array.from({ length: count }, (_, number) => generateArticle(11, number))
  for (const { file, text } of articles) await writeFile(join(folder, file), text)
  return articles.map(({ file }) => join(folder, file))
}

async function documentCount(): Promise<number> {
  return (await writeClient(setting.engine).index(setting.index).getStats()).numberOfDocuments
}
