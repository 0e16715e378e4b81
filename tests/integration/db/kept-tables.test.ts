/** What the database keeps by itself stays true whatever is written. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { differingTables, fillKeptTables } from '@/lib/db/check/kept-tables'
import { deleteOrphans } from '@/lib/db/check/orphans'
import { type Database, kindOfDatabase, openDatabase } from '@/lib/db/client'
import { KEPT_TABLES } from '@/lib/db/kept-tables'
import { syncRegions } from '@/lib/db/sync-regions'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import { correct, undo } from '@/lib/workflows/corrections/correct'
import {
  anyang,
  anyangEdited,
  former,
  gimpo,
  later,
  REASON,
  save,
} from '@/tests/integration/workflows/corrections/base'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase, freshDatabaseFile } from '@/tests/setup/database'

async function using<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** The text of the first article in another paper, on another day: its figures are printed again. */
const reprint = (publishedOn: string) => {
  const reading = anyang()
  const text = `${reading.article.text}\n`
  return { ...reading, file: `${publishedOn}.txt`, article: { ...reading.article, text, publishedOn } }
}

/** About two cities, of which one is named twice as its subject. */
const twoCities = () =>
  buildReading({
    file: 'two.txt',
    publishedYear: 2021,
    lines: ['안양시와 김포시가 손을 잡았다.', '안양시는 5억원, 김포시는 7억원을 낸다.'],
    regions: [
      { code: ANYANG, printed: '안양시' },
      { code: GIMPO, printed: '김포시' },
    ],
    metrics: [
      { raw: '5억원', value: 5e8, regionCode: ANYANG, kind: 'budget', compareClass: 'budget', year: 2021 },
      { raw: '7억원', value: 7e8, regionCode: GIMPO, kind: 'budget', compareClass: 'budget', year: 2021 },
    ],
  })

const CURATOR = { name: '홍길동', at: new Date('2026-01-02T03:04:05Z') }

/** A decision that may be refused, as the base may have changed. */
const wish = (db: Database, request: CorrectionRequest) => correct(db, request, CURATOR)

const some = async (db: Database, raw: string) => (await db.metric.findFirst({ where: { raw } }))?.id

/** Everything that changes what is counted: by an ingest, by people, by mending, by hand. */
const WRITES: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  'an article': (db) => save(db, anyang()),
  'its next edition': (db) => save(db, anyangEdited()),
  'its reprint': (db) => save(db, reprint('2022-06-01')),
  'an earlier print of it': (db) => save(db, reprint('2020-06-01')),
  'a former name': (db) => save(db, former()),
  'a later article': (db) => save(db, later()),
  'another city': (db) => save(db, gimpo()),
  'two cities': (db) => save(db, twoCities()),
  'a figure is rejected': async (db) => {
    const id = await some(db, '53억원')
    if (id !== undefined) await wish(db, { action: 'figure.reject', figure: { id }, reason: REASON })
  },
  'a figure is moved': async (db) => {
    const id = await some(db, '10억원')
    const changes = { regionCode: ANYANG, year: 2019, kind: 'guarantee' as const }
    if (id !== undefined) await wish(db, { action: 'figure.edit', figure: { id }, changes, reason: REASON })
  },
  'an agency is moved': async (db) => {
    const found = await db.agency.findFirst({ where: { name: '김포산업진흥원' } })
    const changes = { regionCode: ANYANG, type: 'support-center' as const }
    if (found !== null) await wish(db, { action: 'agency.edit', id: found.id, changes, reason: REASON })
  },
  'an article is dated': async (db) => {
    const found = await db.article.findFirst({ where: { file: 'two.txt' } })
    const changes = { publishedOn: '2021-03-04' }
    if (found !== null) await wish(db, { action: 'article.edit', id: found.id, changes, reason: REASON })
  },
  'the last decision is taken back': async (db) => {
    const last = await db.correction.findFirst({ where: { undoesId: null }, orderBy: { createdAt: 'desc' } })
    if (last === null || (await db.correction.count({ where: { undoesId: last.id } })) > 0) return
    await undo(db, { id: last.id, reason: REASON }, CURATOR)
  },
  'an article goes': async (db) => {
    const found = await db.article.findFirst({ where: { file: 'gimpo.txt' } })
    if (found !== null) await db.article.delete({ where: { id: found.id } })
    await db.agencyShape.deleteMany({ where: { agency: { claims: { none: {} } } } })
    await db.programShape.deleteMany({ where: { program: { claims: { none: {} } } } })
    await deleteOrphans(db)
  },
  'a region goes and comes back': async (db) => {
    await db.region.delete({ where: { code: GIMPO } })
    await syncRegions(db)
  },
}

test('after any series of writes the counts are those made anew', async () => {
  const { url } = await freshDatabase()
  await using(url, async (db) => {
    const names = fc.constantFrom(...Object.keys(WRITES))
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 8, maxLength: 12 }), async (series) => {
        for (const name of series) {
          await WRITES[name]?.(db)
          expect(await differingTables(db), `after ${name}, of ${series.join(', ')}`).toEqual([])
        }
      }),
      { numRuns: 4, endOnFailure: true },
    )
    for (const write of Object.values(WRITES)) await write(db)
    expect(await differingTables(db)).toEqual([])
    for (const table of KEPT_TABLES) {
      const [{ rows } = { rows: 0 }] = z
        .array(z.object({ rows: z.coerce.number() }))
        .parse(await db.$queryRawUnsafe(`SELECT COUNT(*) AS rows FROM "${table}"`))
      expect(rows, table).toBeGreaterThan(0)
    }
    await db.article.deleteMany()
    expect(await db.articleRegion.count()).toBe(0)
    expect(await db.figureCount.count()).toBe(0)
  })
}, 60_000)

test('a difference is found and made good', async () => {
  const { url } = await freshDatabase()
  await using(url, async (db) => {
    await save(db, anyang(), twoCities())
    await db.figureCount.updateMany({ where: { year: 2021 }, data: { count: 7 } })
    await db.recordCount.deleteMany({ where: { record: 'agency' } })
    await db.articleRegion.deleteMany({ where: { regionCode: GIMPO } })
    expect((await differingTables(db)).sort()).toEqual(['ArticleRegion', 'FigureCount', 'RecordCount'])
    await db.$transaction(fillKeptTables)
    expect(await differingTables(db)).toEqual([])
  })
})

const namesSchema = z.array(z.object({ name: z.string() }))

/** SQLite makes a table anew to change some of its columns, and its triggers go with the old one. */
test('no migration loses a trigger', async () => {
  const { url } = await freshDatabaseFile()
  const counted = ['Agency', 'Issue', 'Metric', 'Program']
  const changes = ['added', 'joined', 'left', 'removed']
  const wanted = [
    ...['Article', 'ArticleRegion'].flatMap((table) => [`${table}_count_added`, `${table}_count_removed`]),
    ...counted.flatMap((table) => changes.map((change) => `${table}_count_${change}`)),
    ...changes.map((change) => `Mention_subject_${change}`),
    'Article_subject_dated',
  ]
  await using(url, async (db) => {
    expect(kindOfDatabase(db)).toBe('sqlite')
    const found = namesSchema.parse(
      await db.$queryRaw`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`,
    )
    expect(found.map(({ name }) => name)).toEqual(wanted.sort())
  })
})
