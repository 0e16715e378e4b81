import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { knownFiles, rememberFiles } from '@/lib/db/save/known-files'
import { walkArticles } from '@/lib/workflows/article-folder'
import { filesAhead } from '@/lib/workflows/files-ahead'
import { ingestStream } from '@/lib/workflows/ingest'
import { rulesVersion } from '@/lib/workflows/rules-version'
import { generateArticle } from '@/scripts/generate/article'
import { freshDatabase, freshFolder } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const ARTICLES = 20

let db: Database
let folder: string

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
  folder = join(await freshFolder('many'), 'articles')
  await mkdir(folder)
  for (let number = 0; number < ARTICLES; number += 1) {
    const { file, text } = generateArticle(9, number)
    await writeFile(join(folder, file), text)
  }
})
afterEach(() => db.$disconnect())

async function lookedAt(rules: string | null): Promise<string[]> {
  const found = []
  for await (const { is } of filesAhead(walkArticles(folder), { db, rules, jobs: 0 })) found.push(is)
  return [...new Set(found)]
}

test('files that were stored are not read again, unless the rules or the files change', async () => {
  const rules = await rulesVersion()
  const counts = await ingestStream(db, walkArticles(folder))
  expect(counts).toMatchObject({ added: ARTICLES, failed: 0 })
  expect(await lookedAt(rules)).toEqual(['known'])
  expect(await lookedAt('other rules')).toEqual(['read'])

  const before = await dumpDatabase(db)
  expect(await ingestStream(db, walkArticles(folder))).toMatchObject({ added: 0, unchanged: ARTICLES })
  expect(await dumpDatabase(db)).toEqual(before)

  const { file, text } = generateArticle(9, 0)
  await writeFile(join(folder, file), `${text}한 줄이 더 있다.\n`)
  expect(await ingestStream(db, walkArticles(folder))).toMatchObject({ changed: 1, unchanged: ARTICLES - 1 })
})

test('a file whose article says something else by now is not known', async () => {
  const file = { digest: 'd', contentHash: 'c', readingHash: 'of no article' }
  await rememberFiles(db, 'rules', [file])
  expect((await knownFiles(db, 'rules', ['d'])).size).toBe(0)
})

test('read in threads they give the same base', async () => {
  await ingestStream(db, walkArticles(folder), { jobs: 2 })
  const other = openDatabase((await freshDatabase()).url)
  await ingestStream(other, walkArticles(folder), { jobs: 0 })
  const rowsOf = async (of: Database) =>
    JSON.stringify(await dumpDatabase(of, ['IndexTask', 'IngestRun']))
      .replaceAll(/"(createdAt|updatedAt)\\?":\\?"[^"]*"/g, '')
      .replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+/g, '')
  expect(await rowsOf(db)).toBe(await rowsOf(other))
  await other.$disconnect()
})
