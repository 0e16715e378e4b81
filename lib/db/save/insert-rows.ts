import { kindOfDatabase, type Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type RowsAsJson, rowsAsJson } from '@/lib/db/save/rows-as-json'

/** What a row of each table is made of. */
interface RowsOf {
  Agency: Prisma.AgencyCreateManyInput
  AgencyClaim: Prisma.AgencyClaimCreateManyInput
  AgencyName: Prisma.AgencyNameCreateManyInput
  AgencyShape: Prisma.AgencyShapeCreateManyInput
  AgencyShapeKey: Prisma.AgencyShapeKeyCreateManyInput
  IndexTask: Prisma.IndexTaskCreateManyInput
  Issue: Prisma.IssueCreateManyInput
  Mention: Prisma.MentionCreateManyInput
  Metric: Prisma.MetricCreateManyInput
  Program: Prisma.ProgramCreateManyInput
  ProgramClaim: Prisma.ProgramClaimCreateManyInput
  ProgramName: Prisma.ProgramNameCreateManyInput
  ProgramShape: Prisma.ProgramShapeCreateManyInput
  ProgramShapeKey: Prisma.ProgramShapeKeyCreateManyInput
  ProgramTarget: Prisma.ProgramTargetCreateManyInput
  Sentence: Prisma.SentenceCreateManyInput
}

/** PostgreSQL takes some sixty thousand values in a statement, SQLite half as many. */
const MOST_VALUES = 20_000

/**
 * Inserts rows as `createMany` does, for tables whose rows an article brings by the dozen: making a query of each value takes
 * the client several times as long as the database needs to store it. Texts, numbers and null only; all rows of a call have
 * the columns that any of them has.
 */
export async function insertRows<T extends keyof RowsOf>(
  tx: Transaction,
  table: T,
  rows: readonly RowsOf[T][],
): Promise<void> {
  const given: readonly Row[] = rows.map((row) => ({ ...row }))
  const columns = columnsOf(given)
  const into = Prisma.raw(`INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`)
  const atOnce = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, columns.length)))
  for (let from = 0; from < given.length; from += atOnce) {
    const some = given.slice(from, from + atOnce)
    const asJson = kindOfDatabase(tx) === 'sqlite' ? rowsAsJson(some, columns) : null
    await tx.$executeRaw(asJson === null ? valuesOf(into, some, columns) : valuesIn(into, asJson))
  }
}

type Row = Readonly<Record<string, unknown>>

function columnsOf(rows: readonly Row[]): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column)
  return [...columns]
}

function valuesIn(into: Prisma.Sql, { json, columns }: RowsAsJson): Prisma.Sql {
  return Prisma.sql`${into} SELECT ${Prisma.raw(columns.join(', '))} FROM json_each(${json})`
}

function valuesOf(into: Prisma.Sql, rows: readonly Row[], columns: readonly string[]): Prisma.Sql {
  const values = rows.map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`)
  return Prisma.sql`${into} VALUES ${Prisma.join(values)}`
}
