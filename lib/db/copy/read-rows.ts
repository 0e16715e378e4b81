import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Column, Table } from '@/lib/db/copy/tables'
import { Prisma } from '@/lib/db/generated/client'

/** Columns in the order of the model, with values as the client takes them. */
export type Row = Readonly<Record<string, string | number | boolean | Date | null>>

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** Every row of a table by its key, batch by batch: a large table never stands in memory. */
export async function* readRows(db: Transaction, table: Table, batch: number): AsyncGenerator<Row[]> {
  const key = Prisma.raw(table.key.map(quoted).join(', '))
  let after = Prisma.empty
  for (;;) {
    const found = rowsSchema.parse(
      await db.$queryRaw`SELECT * FROM ${Prisma.raw(quoted(table.name))} ${after} ORDER BY ${key} LIMIT ${batch}`,
    )
    const rows = found.map((row) => typedRow(row, table.columns))
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = Prisma.sql`WHERE (${key}) > (${Prisma.join(table.key.map((column) => last[column]))})`
  }
}

/** Names come from our own schema: letters only. */
export const quoted = (name: string) => `"${name}"`

function typedRow(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map((column) => [column.name, typed(row[column.name], column)]))
}

/** Databases have ways of their own to say a time, a truth or a large number. */
function typed(value: unknown, { name, type }: Column): Row[string] {
  if (value === null) return null
  if (value === undefined) throw new RangeError(`The column ${name} is missing.`)
  switch (type) {
    case 'String':
      return String(value)
    case 'DateTime':
      return z.coerce.date().parse(value)
    case 'Boolean':
      return Boolean(value)
    case 'Int':
    case 'Float':
      return Number(value)
  }
}
