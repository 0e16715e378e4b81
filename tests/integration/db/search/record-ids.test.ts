import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { recordIds } from '@/lib/db/search/record-ids'
import { readingOf } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

/** As files may come: two cities in turn, and one that is about no place. */
const ARTICLES = [
  ['부산.txt', '부산시는 지난해 관내 기업 12개사에 3억원을 지원했다. 부산시는 올해 4억원을 지원한다.'],
  ['무.txt', '지난해 한 재단이 기업 7개사에 1억원을 지원했다고 말했다.'],
  ['안양.txt', '안양시는 지난해 관내 기업 20개사에 5억원을 지원했다. 안양시는 올해 6억원을 지원한다.'],
  ['또부산.txt', '부산시는 지난해 관내 청년 30명에게 7억원을 지원했다. 부산시는 올해 8억원을 지원한다.'],
] as const

let db: Database

beforeAll(async () => {
  const { url } = await freshDatabase()
  db = openDatabase(url)
  for (const [file, text] of ARTICLES)
    await saveReading(db, readingOf(file, Buffer.from(text)), new Date('2026-01-01'))
})
afterAll(() => db?.$disconnect())

async function batches(kind: 'metric' | 'sentence' | 'agency', size: number): Promise<string[][]> {
  const all: string[][] = []
  for await (const ids of recordIds(db, kind, size)) all.push(ids)
  return all
}

it.each(['metric', 'sentence'] as const)('gives each %s once, those of a place together', async (kind) => {
  const ids = (await batches(kind, 3)).flat()
  const count = kind === 'metric' ? await db.metric.count() : await db.sentence.count()
  expect(ids).toHaveLength(count)
  expect(new Set(ids).size).toBe(count)
  const rows =
    kind === 'metric'
      ? await db.metric.findMany({ select: { id: true, article: { select: { file: true } } } })
      : await db.sentence.findMany({ select: { id: true, article: { select: { file: true } } } })
  const fileOf = new Map(rows.map(({ id, article }) => [id, article.file]))
  const placeOf = { '부산.txt': '부산', '또부산.txt': '부산', '안양.txt': '안양', '무.txt': '' }
  const files = [...new Set(ids.map((id) => fileOf.get(id) ?? ''))]
  expect(files).toHaveLength(ARTICLES.length)
  const places = files.map((file) => Object.entries(placeOf).find(([name]) => name === file)?.[1])
  expect(places).toEqual(['부산', '부산', '안양', ''])
})

it('gives so many at a time', async () => {
  const sizes = (await batches('metric', 3)).map((some) => some.length)
  expect(sizes.length).toBeGreaterThan(2)
  expect(sizes.slice(0, -1).every((size) => size === 3)).toBe(true)
  expect(sizes.at(-1)).toBeGreaterThan(0)
})

it('gives none where there are none', async () => {
  const { url } = await freshDatabase()
  const empty = openDatabase(url)
  for (const kind of ['region', 'agency', 'program', 'metric', 'sentence'] as const)
    for await (const ids of recordIds(empty, kind, 3)) expect(ids).toEqual('nothing')
  await empty.$disconnect()
})
