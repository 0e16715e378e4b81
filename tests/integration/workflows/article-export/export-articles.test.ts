/** From a base to a folder and back: what was added in the browser lives in files like any other article. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { plainPage } from '@/lib/ingest/read/page'
import { type KnownSource, readArticlePage } from '@/lib/ingest/read-article'
import { draftFactsSchema } from '@/lib/records/draft/facts'
import { exportArticles } from '@/lib/workflows/article-export/export-articles'
import { correctAll } from '@/lib/workflows/corrections/correct'
import { importCorrectionsFile } from '@/lib/workflows/corrections/transfer'
import { ingestFiles } from '@/lib/workflows/ingest'
import { recordsOf } from '@/tests/integration/workflows/corrections/base'
import { freshDatabase, freshFolder } from '@/tests/setup/database'
import { TEXT } from '@/tests/setup/documents/hostile/article'

const SEED = '001_d0607df3ba5053e3.txt'
const FACTS = draftFactsSchema.parse({
  ...{ title: '원주시의 육성자금', publisher: '원주투데이', publishedOn: '2023-04-12', rights: 'full' },
  sourceUrl: 'https://news.example.com/1',
})

const opened: Database[] = []
async function openBase(): Promise<Database> {
  const db = openDatabase((await freshDatabase()).url)
  opened.push(db)
  return db
}
afterAll(async () => {
  for (const one of opened) await one.$disconnect()
})

function reading(name: string, text: string, known: KnownSource) {
  const result = readArticlePage(name, plainPage(text), known)
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

/** One article from a file, one that was pasted and said more of, one that was taken out of a document; two are corrected. */
async function filledBase(): Promise<{ db: Database; folder: string }> {
  const db = await openBase()
  const folder = await freshFolder('articles')
  await cp(join('seeds', SEED), join(folder, SEED))
  await ingestFiles(db, [join(folder, SEED)])
  const { rights, ...stated } = FACTS
  await saveReading(db, reading('원주시-육성자금.txt', TEXT, { rights, stated }), new Date())
  await saveReading(db, reading('보도자료.hwpx', TEXT.replaceAll('원주', '삼척'), {}), new Date())
  const { id } = await db.article.findFirstOrThrow({ where: { file: '보도자료.hwpx' } })
  const figure = await db.metric.findFirstOrThrow({ where: { raw: '300억원', article: { rights: 'full' } } })
  const requests = [
    { action: 'article.edit' as const, id, changes: { publishedOn: '2021-11-03' }, reason: '원문' },
    { action: 'figure.edit' as const, figure: { id: figure.id }, changes: { year: 2019 }, reason: '원문' },
  ]
  const made = await correctAll(db, requests, { name: '검수자', at: new Date() })
  expect(made).toMatchObject({ ok: true })
  return { db, folder }
}

let filled: Awaited<ReturnType<typeof filledBase>>
beforeAll(async () => {
  filled = await filledBase()
})

/** Of the files' names only the ending may be another. */
async function recordsIn(db: Database) {
  const records = await recordsOf(db)
  const plain = (rows: string[] = []) =>
    rows
      .map((row) => row.replace(/,?"addedAt":"[^"]*"/, '').replaceAll('보도자료.hwpx', '보도자료.txt'))
      .sort()
  return Object.fromEntries(
    Object.entries(records)
      .filter(([table]) => !/^(IngestRun|KnownFile|ArticleDraft)$/.test(table))
      .map(([table, rows]) => [table, plain(rows)]),
  )
}

test('what is written is read back to the same records, and is written once', async () => {
  const { db, folder } = filled
  const seed = await readFile(join(folder, SEED))
  const first = await exportArticles(db, folder)
  expect(first).toMatchObject({
    written: [expect.any(String), '보도자료.txt'],
    otherwise: [],
    known: 1,
    left: [],
  })
  expect(first.corrections).toBe(2)
  expect(await readFile(join(folder, SEED))).toEqual(seed)
  expect((await readdir(folder)).sort()).toEqual(
    [SEED, ...first.written, 'corrections.jsonl', 'manifest.json'].sort(),
  )

  const other = await openBase()
  await importCorrectionsFile(other, join(folder, 'corrections.jsonl'), new Date())
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  expect((await ingestFiles(other, paths)).failed).toEqual([])
  expect(await recordsIn(other)).toEqual(await recordsIn(db))

  const content = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  for (const base of [db, other])
    expect(await exportArticles(base, folder)).toMatchObject({ written: [], known: 3, corrections: 2 })
  expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(content)
})

test('what a folder says of its own articles and decisions stays, and a faulty manifest is not written over', async () => {
  const { db } = filled
  const folder = await freshFolder('own')
  await cp(join('seeds', SEED), join(folder, SEED))
  const wrong = { rights: 'excerpt', reason: '다른 글', stated: { title: '다른 제목' } }
  const manifest = { articles: { [SEED]: { rights: 'excerpt', reason: '그대로' }, '보도자료.txt': wrong } }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await exportArticles(db, folder)
  const written = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  expect(written.articles[SEED]).toMatchObject({ reason: '그대로' })
  expect(written.articles['보도자료.txt']).not.toHaveProperty('stated')
  expect(Object.values(written.articles)).toContainEqual(
    expect.objectContaining({
      rights: 'full',
      stated: expect.objectContaining({ title: '원주시의 육성자금' }),
    }),
  )

  const own = await readFile(join(folder, 'corrections.jsonl'), 'utf8')
  const elsewhere = await openBase()
  expect(await exportArticles(elsewhere, folder)).toMatchObject({ corrections: 2 })
  expect(await readFile(join(folder, 'corrections.jsonl'), 'utf8')).toBe(own)

  const faulty = await freshFolder('faulty')
  await writeFile(join(faulty, 'manifest.json'), '{"articles": {"a.txt": {}}}')
  await expect(exportArticles(db, faulty)).rejects.toThrow(/manifest\.json/)
  expect(await readdir(faulty)).toEqual(['manifest.json'])
})
