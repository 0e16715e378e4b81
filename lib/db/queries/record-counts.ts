/** How many records there are, from what the database keeps: as fast in a large base as in a small one. */
import type { Database } from '@/lib/db/client'

/** What is counted; `subject`: articles about a region. */
export type CountedRecord = 'article' | 'subject' | 'agency' | 'program' | 'figure' | 'issue'

/** What narrows a count; a missing field narrows nothing. */
interface CountFilter {
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
  const rows = await db.recordCount.groupBy({
    by: ['record', 'regionCode'],
    where: { record: { in: [...records] }, regionCode: { not: '' } },
    _sum: { count: true },
  })
  return records.map((record) => {
    const own = rows.filter((row) => row.record === record)
    return new Map(own.map(({ regionCode, _sum }) => [regionCode, _sum.count ?? 0]))
  })
}

/** Figures of certain years. What a reprint repeats is left out. */
export async function countFiguresOfYears(
  db: Database,
  { regionCodes, kinds, compareClasses }: CountFilter,
  years: readonly number[],
): Promise<number> {
  const where = {
    regionCode: within(regionCodes),
    kind: within(kinds),
    compareClass: within(compareClasses),
    year: { in: [...years] },
  }
  const { _sum } = await db.figureCount.aggregate({ where, _sum: { count: true } })
  return _sum.count ?? 0
}
