import { z } from 'zod'
import { type Database, kindOfDatabase, type Transaction } from '@/lib/db/client'
import { quoted, type Row } from '@/lib/db/copy/read-rows'
import type { Table } from '@/lib/db/copy/tables'
import { Prisma } from '@/lib/db/generated/client'

/** As much of a model of the client as copying uses. */
interface Model {
  createMany(given: { data: Row[] }): Promise<unknown>
  deleteMany(): Promise<unknown>
  findFirst(): Promise<unknown>
}

const modelSchema = z.custom<Model>(
  (value) => typeof value === 'object' && value !== null && 'createMany' in value,
  'The client has no such model: generate it from the present schema.',
)

export function modelOf(db: Transaction, { name }: Table): Model {
  return modelSchema.parse(Reflect.get(db, `${name.charAt(0).toLowerCase()}${name.slice(1)}`))
}

/** Writes rows; columns that lead to rows which are not there yet stay empty. */
export async function writeRows(
  db: Transaction,
  table: Table,
  rows: readonly Row[],
  late: readonly string[],
): Promise<void> {
  const empty = Object.fromEntries(late.map((column) => [column, null]))
  await modelOf(db, table).createMany({ data: rows.map((row) => ({ ...row, ...empty })) })
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
