import type { Database, Transaction } from '@/lib/db/client'
import { readRows } from '@/lib/db/copy/read-rows'
import { RowsDigest } from '@/lib/db/copy/rows-digest'
import { lateColumns, type Table, tablesOf } from '@/lib/db/copy/tables'
import { countOn, fillLate, findByKey, modelOf, writeRows } from '@/lib/db/copy/write-rows'
import { KEPT_TABLES } from '@/lib/db/kept-tables'
import { readSchema } from '@/lib/db/migration-files'

/** So many rows are in memory at a time: the widest table fills some megabytes with them. */
const BATCH = 1_000
/** A base of a whole country takes minutes. */
const LIMITS = { timeout: 24 * 3_600_000, maxWait: 60_000, isolationLevel: 'Serializable' } as const
/** Every new database has these rows: they are no sign that somebody uses it. */
const GIVEN = 'Region'

export interface CopiedTable {
  table: string
  rows: number
  /** Of every record, in the order of their keys. */
  digest: string
}

/** The copy can't be made. The message says why; the database it was to go to is as it was. */
export class CopyError extends Error {
  override name = 'CopyError'
}

/**
 * Copies every record into a database that holds none, in one transaction, and compares every record before that ends.
 * Both must have the present migrations. Nobody can write to either meanwhile.
 * @param onTable told of each table when its rows are written.
 * @throws CopyError
 */
export async function copyRecords(
  from: Database,
  to: Database,
  onTable: (table: string, rows: number) => void,
): Promise<CopiedTable[]> {
  const tables = tablesOf(await readSchema('sqlite'))
  return await from.$transaction(
    async (source) =>
      await to.$transaction(async (target) => {
        await assertEmpty(target, tables)
        await findByKey(to, target)
        const copied = await writeTables(source, { to, target }, tables, onTable)
        for (const table of tables) await countOn(to, target, table)
        await compare(target, tables, copied)
        return copied
      }, LIMITS),
    LIMITS,
  )
}

async function assertEmpty(target: Transaction, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    if (table.name === GIVEN || (await modelOf(target, table).findFirst()) === null) continue
    throw new CopyError(`The database to copy to has records already (${table.name}). Name an empty one.`)
  }
  for (const table of tables) if (table.name === GIVEN) await modelOf(target, table).deleteMany()
}

async function writeTables(
  source: Transaction,
  { to, target }: { to: Database; target: Transaction },
  tables: readonly Table[],
  onTable: (table: string, rows: number) => void,
): Promise<CopiedTable[]> {
  const copied: CopiedTable[] = []
  const filled = new Set<string>()
  const waiting: { table: Table; column: string }[] = []
  for (const table of tables) {
    const late = lateColumns(table, filled)
    const digest = new RowsDigest()
    // What the database keeps by itself comes with the rest; that it came as it was is compared all the same.
    const isKept = KEPT_TABLES.includes(table.name)
    for await (const rows of readRows(source, table, BATCH)) {
      for (const row of rows) digest.add(row)
      if (!isKept) await writeRows(to, target, table, rows, late)
    }
    filled.add(table.name)
    waiting.push(...late.map((column) => ({ table, column })))
    copied.push({ table: table.name, ...digest.end() })
    onTable(table.name, digest.rows)
  }
  for (const { table, column } of waiting) {
    for await (const rows of readRows(source, table, BATCH)) await fillLate(target, table, rows, column)
  }
  return copied
}

async function compare(
  target: Transaction,
  tables: readonly Table[],
  copied: readonly CopiedTable[],
): Promise<void> {
  for (const [index, table] of tables.entries()) {
    const there = await digestOf(target, table)
    const here = copied[index]
    if (here?.digest === there.digest && here.rows === there.rows) continue
    throw new CopyError(`${table.name} did not arrive as it was: nothing is copied. Run kb doctor on both.`)
  }
}

/** The digest of all rows of a table. */
export async function digestOf(db: Transaction, table: Table): Promise<{ rows: number; digest: string }> {
  const digest = new RowsDigest()
  for await (const rows of readRows(db, table, BATCH)) for (const row of rows) digest.add(row)
  return digest.end()
}
