/** How many records there are, from what the database keeps: as fast in a large base as in a small one. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { compactRows } from '@/lib/db/queries/compact-rows'

/** What is counted; `subject`: articles about a region. */
export type CountedRecord = 'article' | 'subject' | 'agency' | 'program' | 'figure' | 'issue'

/** What narrows a count; a missing field narrows nothing. */
export interface CountFilter {
  regionCodes?: readonly string[]
  kinds?: readonly string[]
  compareClasses?: readonly string[]
}

const within = (values: readonly string[] | undefined) =>
  values === undefined ? undefined : { in: [...values] }

const whereOf = (record: CountedRecord, { regionCodes, kinds, compareClasses }: CountFilter) => ({
  record,
  regionCode: within(regionCodes),
  kind: within(kinds),
  compareClass: within(compareClasses),
})

/** How many records of a sort there are. An article about two of the regions would count twice: ask for one. */
export async function countRecords(db: Database, record: CountedRecord, filter: CountFilter = {}) {
  const { _sum } = await db.recordCount.aggregate({ where: whereOf(record, filter), _sum: { count: true } })
  return _sum.count ?? 0
}

/** The same by kind: by an agency's type, a programme's category. */
export async function countByKind(
  db: Database,
  record: CountedRecord,
  filter: CountFilter,
): Promise<ReadonlyMap<string, number>> {
  const where = whereOf(record, filter)
  const rows = await db.recordCount.groupBy({ by: ['kind'], where, _sum: { count: true } })
  return new Map(rows.map(({ kind, _sum }) => [kind, _sum.count ?? 0]))
}

/** The same of several sorts, each by region; without those of no region. */
export async function countByRegion(
  db: Database,
  records: readonly CountedRecord[],
): Promise<readonly ReadonlyMap<string, number>[]> {
  const from = Prisma.sql`FROM (
    SELECT "record", "regionCode", SUM("count") AS "count" FROM "RecordCount"
    WHERE "record" IN (${Prisma.join(records)}) AND "regionCode" <> '' GROUP BY "record", "regionCode") AS counted`
  const rows = countsSchema.parse(await compactRows(db, ['record', 'regionCode', 'count'], from))
  return records.map(
    (record) => new Map(rows.flatMap(([of, code, count]) => (of === record ? [[code, count] as const] : []))),
  )
}

const countsSchema = z.array(z.tuple([z.string(), z.string(), z.number()]))

/** Figures of certain years. What a reprint repeats is left out. */
export async function countFiguresOfYears(
  db: Database,
  filter: CountFilter,
  years: readonly number[],
): Promise<number> {
  const where = { ...ofFigures(filter), year: { in: [...years] } }
  const { _sum } = await db.figureCount.aggregate({ where, _sum: { count: true } })
  return _sum.count ?? 0
}

/** The same of each year, newest first, and last of those without one (null). */
export async function countByYear(
  db: Database,
  filter: CountFilter,
): Promise<(readonly [year: number | null, count: number])[]> {
  const where = ofFigures(filter)
  const orderBy = { year: 'desc' } as const
  const rows = await db.figureCount.groupBy({ by: ['year'], where, orderBy, _sum: { count: true } })
  return rows.map(({ year, _sum }) => [year === UNKNOWN_YEAR ? null : year, _sum.count ?? 0])
}

const UNKNOWN_YEAR = 0

const ofFigures = ({ regionCodes, kinds, compareClasses }: CountFilter) => ({
  regionCode: within(regionCodes),
  kind: within(kinds),
  compareClass: within(compareClasses),
})
