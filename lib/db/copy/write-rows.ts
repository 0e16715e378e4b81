import { z } from 'zod'
import { type Database, kindOfDatabase, type Transaction } from '@/lib/db/client'
import { quoted, type Row } from '@/lib/db/copy/read-rows'
import type { Table } from '@/lib/db/copy/tables'
import type { DatabaseKind } from '@/lib/db/database-kind'
import { Prisma } from '@/lib/db/generated/client'
import { storableText } from '@/lib/db/postgresql-adapter'

/** As much of a model of the client as copying uses. */
interface Model {
  deleteMany(): Promise<unknown>
  findFirst(): Promise<unknown>
}

const modelSchema = z.custom<Model>(
  (value) => typeof value === 'object' && value !== null && 'findFirst' in value,
  'The client has no such model: generate it from the present schema.',
)

export function modelOf(db: Transaction, { name }: Table): Model {
  return modelSchema.parse(Reflect.get(db, `${name.charAt(0).toLowerCase()}${name.slice(1)}`))
}

/**
 * Writes rows; columns that lead to rows which are not there yet stay empty. All rows go as one JSON value, which both
 * databases take apart far faster than they take as many values of their own.
 */
export async function writeRows(
  db: Database,
  to: Transaction,
  table: Table,
  rows: readonly Row[],
  late: readonly string[],
): Promise<void> {
  const empty = Object.fromEntries(late.map((column) => [column, null]))
  const kind = kindOfDatabase(db)
  const json = JSON.stringify(rows.map((row) => stored({ ...row, ...empty }, kind)))
  const [name, columns] = [quoted(table.name), table.columns.map((column) => quoted(column.name)).join(', ')]
  const from =
    kind === 'sqlite'
      ? Prisma.sql`SELECT ${Prisma.raw(extracted(table))} FROM json_each(${json})`
      : Prisma.sql`SELECT ${Prisma.raw(columns)} FROM json_populate_recordset(NULL::${Prisma.raw(name)}, ${json}::json)`
  await to.$executeRaw`INSERT INTO ${Prisma.raw(name)} (${Prisma.raw(columns)}) ${from}`
}

const extracted = ({ columns }: Table) => columns.map(({ name }) => `value ->> '${name}'`).join(', ')

/** Values as the database keeps them: the client writes times into a file with a zone in numbers. */
function stored(row: Row, kind: DatabaseKind): Record<string, unknown> {
  const zone = kind === 'sqlite' ? '+00:00' : 'Z'
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (value instanceof Date) return [column, value.toISOString().replace('Z', zone)]
      return [column, kind === 'postgresql' && typeof value === 'string' ? storableText(value) : value]
    }),
  )
}

/** Has PostgreSQL, which knows nothing of the tables that are being filled, find rows by their keys. */
export async function findByKey(db: Database, to: Transaction): Promise<void> {
  if (kindOfDatabase(db) === 'sqlite') return
  for (const way of ['seqscan', 'hashjoin', 'mergejoin']) {
    await to.$executeRaw`SET LOCAL ${Prisma.raw(`enable_${way}`)} = off`
  }
}

/** Fills a column that had to wait, of the rows that have something there. */
export async function fillLate(
  db: Transaction,
  { name, key: [key = ''] }: Table,
  rows: readonly Row[],
  column: string,
): Promise<void> {
  const given = rows.filter((row) => row[column] !== null)
  if (given.length === 0) return
  const [table, id, target] = [name, key, column].map((word) => Prisma.raw(quoted(word)))
  const values = Prisma.join(given.map((row) => Prisma.sql`(${row[key]}, ${row[column]})`))
  // Both databases call the columns of VALUES so.
  await db.$executeRaw`
    UPDATE ${table} SET ${target} = given.column2 FROM (VALUES ${values}) AS given
    WHERE ${table}.${id} = given.column1`
}

/** Has PostgreSQL count on from the highest number; SQLite does so by itself. */
export async function countOn(db: Database, to: Transaction, { name, counter }: Table): Promise<void> {
  if (counter === null || kindOfDatabase(db) === 'sqlite') return
  const column = Prisma.raw(quoted(counter))
  await to.$executeRaw`
    SELECT setval(pg_get_serial_sequence(${quoted(name)}, ${counter}), MAX(${column}))
    FROM ${Prisma.raw(quoted(name))}`
}
