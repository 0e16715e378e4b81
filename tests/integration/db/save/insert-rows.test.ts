import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { insertRows } from '@/lib/db/save/insert-rows'
import { saveReading } from '@/lib/db/save/save-reading'
import { seedReadings } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

const AT = new Date('2026-01-02T03:04:05Z')

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
  for (const reading of seedReadings().slice(0, 1)) await saveReading(db, reading, AT)
})
afterEach(() => db.$disconnect())

test('stores values as they are, and nothing where a row has none', async () => {
  const metric = await db.metric.findFirstOrThrow()
  const values = [0.1 + 0.2, 44_100_000_000, 12.3, -0.5, 2 ** 53]
  const rows = values.map((value, at) => ({ ...metric, id: `met_${at}`, value }))
  await insertRows(db, 'Metric', rows)
  const stored = await db.metric.findMany({ where: { id: { in: rows.map(({ id }) => id) } } })
  expect(stored.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(rows)

  const { articleId } = metric
  const [code, message] = ['c', `'); DROP TABLE "Issue"; -- 🏙 ${'긴 '.repeat(5_000)}`]
  await insertRows(db, 'Issue', [
    { id: 'one', articleId, code, message },
    { id: 'two', articleId, code, message, start: 3 },
  ])
  expect(await db.issue.findMany({ where: { code }, orderBy: { id: 'asc' } })).toEqual([
    { id: 'one', articleId, code, message, quote: null, start: null, end: null },
    { id: 'two', articleId, code, message, quote: null, start: 3, end: null },
  ])
})

test('stores more rows than one statement takes, and none', async () => {
  const tasks = Array.from({ length: 12_000 }, (_, at) => ({ recordKind: 'metric', recordId: `met_${at}` }))
  const before = await db.indexTask.count()
  await insertRows(db, 'IndexTask', tasks)
  expect(await db.indexTask.count()).toBe(before + tasks.length)
  await insertRows(db, 'IndexTask', [])
  expect(await db.indexTask.count({ where: { textWritten: true } })).toBe(0)
})
