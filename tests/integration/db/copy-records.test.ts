import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { CopyError, digestOf } from '@/lib/db/copy/copy-records'
import { tablesOf } from '@/lib/db/copy/tables'
import { readSchema } from '@/lib/db/migration-files'
import { saveReading } from '@/lib/db/save/save-reading'
import { tableNames } from '@/lib/db/table-names'
import { copyBase } from '@/lib/workflows/copy-base'
import { seedReadings } from '@/tests/integration/search/seeded'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'
import { freshDatabase, freshDatabaseFile, freshFolder } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'

const AT = new Date('2026-01-02T03:04:05.678Z')
const MIGRATIONS = '_prisma_migrations'

/** A base with figures in parts, reprints, parents, tasks, a time, a truth, and a text no server can store. */
async function fill(db: Database): Promise<void> {
  for (const reading of seedReadings()) await saveReading(db, reading, AT)
  const lines = [
    '안양시는 관내 중소기업에 올해 모두 10억원을 지원한다고 밝혔다.',
    '그중 \0 4억원은 창업한 지 얼마 되지 않은 기업의 몫이다.',
    '시 관계자는 앞으로도 기업이 어려움을 덜도록 애쓰겠다고 말했다.',
  ]
  const metrics = [
    { raw: '10억원', value: 1e9 },
    { raw: '4억원', value: 4e8, partOf: 0 },
  ]
  const regions = [{ code: ANYANG, printed: '안양시' }]
  for (const publishedOn of ['2020-01-01', '2021-01-01']) {
    const own = [...lines, `이것은 ${publishedOn}의 일이다.`]
    const file = `${publishedOn}.txt`
    await saveReading(db, buildReading({ file, publishedOn, lines: own, regions, metrics }), AT)
  }
  expect(await db.article.count({ where: { reprintOfId: { not: null } } })).toBeGreaterThan(0)
  expect(await db.metric.count({ where: { partOfId: { not: null } } })).toBeGreaterThan(0)
  await db.report.create({
    data: { id: 'rpt_1', createdAt: AT, path: '/', text: '“틀림” 😀', sender: 'x', settledAt: AT },
  })
  await db.indexTask.updateMany({ where: { recordKind: 'metric' }, data: { textWritten: true } })
  await db.indexTask.deleteMany({ where: { id: { lt: 5 } } })
}

async function using<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

const dump = (url: string) => using(url, (db) => dumpDatabase(db, [MIGRATIONS]))
const nothing = () => undefined

test('every table is known to be copied', async () => {
  const { url } = await freshDatabaseFile()
  const known = tablesOf(await readSchema('sqlite')).map(({ name }) => name)
  const present = await using(url, tableNames)
  expect(known.sort()).toEqual(present.filter((name) => name !== MIGRATIONS))
})

test('a base goes from a file to another database and back, record for record, and goes on there', async () => {
  const first = await freshDatabaseFile()
  await using(first.url, fill)
  const { url: second } = await freshDatabase()
  const third = `file:${join(await freshFolder('copy'), 'new', 'kb.db')}`

  const there = await copyBase(first.url, second, nothing)
  const back = await copyBase(second, third, nothing)
  expect(back).toEqual(there)
  expect(there.find(({ table }) => table === 'Article')?.rows).toBe(7)
  const whole = await dump(first.url)
  const whole2 = JSON.parse(JSON.stringify(whole).replaceAll('\\\\u0000', '\ufffd'))
  expect([whole, whole2]).toContainEqual(await dump(third))

  // Numbers go on behind the highest, and merged records are found again.
  const before = await using(second, (db) => db.indexTask.aggregate({ _max: { id: true } }))
  await using(second, (db) => db.indexTask.create({ data: { recordKind: 'agency', recordId: 'agc_x' } }))
  const after = await using(second, (db) => db.indexTask.aggregate({ _max: { id: true } }))
  expect(after._max.id).toBe((before._max.id ?? 0) + 1)
  const [reading] = seedReadings()
  if (reading === undefined) throw new Error('no seed')
  expect(await using(second, (db) => saveReading(db, reading, AT))).toBe('unchanged')
}, 120_000)

test('the same articles leave the same records in every kind of database', async () => {
  const records = await Promise.all(
    [await freshDatabaseFile(), await freshDatabase()].map(({ url }) =>
      using(url, async (db) => {
        for (const reading of seedReadings()) await saveReading(db, reading, AT)
        const tables = tablesOf(await readSchema('sqlite'))
        const digests: Record<string, unknown> = {}
        for (const table of tables) digests[table.name] = await digestOf(db, table)
        return digests
      }),
    ),
  )
  expect(records[1]).toEqual(records[0])
})

test('nothing is copied to where records are, from nowhere, or onto itself', async () => {
  const [from, to] = [await freshDatabaseFile(), await freshDatabase()]
  await using(to.url, (db) =>
    db.report.create({ data: { id: 'rpt_1', createdAt: AT, path: '/', text: '말', sender: 'x' } }),
  )
  await expect(copyBase(from.url, to.url, nothing)).rejects.toThrow(CopyError)
  await expect(copyBase(`${from.url}.none`, to.url, nothing)).rejects.toThrow(/no database at/)
  await expect(copyBase(to.url, to.url, nothing)).rejects.toThrow(/itself/)
  expect(await using(to.url, (db) => db.region.count())).toBeGreaterThan(200)
})

test('a record that arrives otherwise than it was stops the copy, and nothing of it stays', async () => {
  const from = await freshDatabaseFile()
  await using(from.url, fill)
  const { url } = await freshDatabaseFile()
  await using(url, (db) =>
    db.$executeRawUnsafe(`CREATE TRIGGER spoil AFTER INSERT ON "Report"
      BEGIN UPDATE "Report" SET "text" = '맞음' WHERE "id" = NEW."id"; END`),
  )
  await expect(copyBase(from.url, url, nothing)).rejects.toThrow(/Report did not arrive as it was/)
  expect(await using(url, (db) => db.article.count())).toBe(0)
})
