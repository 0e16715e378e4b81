import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { readingOfRecords } from '@/lib/db/corrections/reading-of-records'
import { TRANSACTION_LIMITS, writeArticle } from '@/lib/db/save/save-reading'
import { ingestFiles } from '@/lib/workflows/ingest'
import { freshDatabase } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

let db: Database

beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url)
  await ingestFiles(
    db,
    readdirSync('seeds').map((name) => `seeds/${name}`),
  )
})
afterAll(() => db.$disconnect())

test('written again from its own records, an article has the very same records', async () => {
  const before = await dumpDatabase(db, ['IndexTask'])
  const articles = await db.article.findMany({ select: { id: true, readingHash: true, updatedAt: true } })
  expect(articles.length).toBeGreaterThan(3)
  for (const { id, readingHash: hash, updatedAt: at } of articles) {
    await db.$transaction(async (tx) => {
      await writeArticle(tx, id, await readingOfRecords(tx, id), { hash, at, isStored: true })
    }, TRANSACTION_LIMITS)
  }
  expect(await dumpDatabase(db, ['IndexTask'])).toEqual(before)
})
