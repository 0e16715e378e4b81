/** A base of any schema there ever was keeps its records when it is brought up to date. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { migrationNames, readMigrations, readSchema } from '@/lib/db/migration-files'
import { withSchemaEngine } from '@/lib/db/schema-engine'
import { freshFolder } from '@/tests/setup/database'

const MIGRATIONS = await migrationNames('sqlite')

/** One record: as many columns as the table had then. */
type Row = Record<string, string | number>

const tablesSchema = z.array(z.object({ name: z.string() }))
const columnsSchema = z.array(z.object({ name: z.string(), type: z.string() }))

/** No program wrote this table before the migration that made it anew. */
const UNUSED_UNTIL: Readonly<Record<string, string>> = { Correction: '20261122203339_corrections' }

/** Every text says the same, so that each record refers to the one of the other table. */
const VALUES: Readonly<Record<string, string | number>> = {
  TEXT: 'x',
  INTEGER: 1,
  REAL: 1.5,
  BOOLEAN: 1,
  DATETIME: '2024-05-20T00:00:00.000+00:00',
}

async function tablesOf(db: Database): Promise<string[]> {
  const found = await db.$queryRaw`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
  return tablesSchema
    .parse(found)
    .map(({ name }) => name)
    .filter((name) => !/^(?:_prisma|sqlite)_/.test(name))
}

async function exampleRow(db: Database, table: string): Promise<Row> {
  const columns = columnsSchema.parse(await db.$queryRawUnsafe(`PRAGMA table_info("${table}")`))
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const value = VALUES[type]
      if (value === undefined) throw new Error(`No value for ${table}.${name} (${type})`)
      return [name, value]
    }),
  )
}

/** A base as a release with only the first migrations made it, with a record in each table. */
async function baseOf(url: string, migrations: readonly string[]): Promise<Map<string, Row>> {
  const all = await readMigrations('sqlite')
  const migrationDirectories = all.migrationDirectories.filter(({ path }) => migrations.includes(path))
  await withSchemaEngine(url, await readSchema('sqlite'), (engine) =>
    engine.applyMigrations({
      migrationsList: { ...all, migrationDirectories },
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  const db = openDatabase(url)
  const rows = new Map<string, Row>()
  for (const table of await tablesOf(db)) rows.set(table, await exampleRow(db, table))
  await db.$transaction([
    db.$executeRaw`PRAGMA defer_foreign_keys = ON`,
    ...[...rows].map(([table, row]) => {
      const names = Object.keys(row).map((name) => `"${name}"`)
      const places = names.map(() => '?')
      return db.$executeRawUnsafe(
        `INSERT INTO "${table}" (${names.join()}) VALUES (${places.join()})`,
        ...Object.values(row),
      )
    }),
  ])
  await db.$disconnect()
  return rows
}

/** How many records of a table still say all that the old one said, in the columns there still are. */
async function kept(db: Database, table: string, row: Row): Promise<number> {
  const now = columnsSchema.parse(await db.$queryRawUnsafe(`PRAGMA table_info("${table}")`))
  const same = Object.entries(row).filter(([name]) => now.some((column) => column.name === name))
  const found = await db.$queryRawUnsafe(
    `SELECT count(*) AS name FROM "${table}" WHERE ${same.map(([name]) => `"${name}" = ?`).join(' AND ')}`,
    ...same.map(([, value]) => value),
  )
  return Number(z.array(z.object({ name: z.coerce.number() })).parse(found)[0]?.name)
}

test.each(MIGRATIONS.slice(0, -1).map((last, at) => [last, MIGRATIONS.slice(0, at + 1)] as const))(
  'a base made by %s',
  async (_, migrations) => {
    const url = `file:${join(await freshFolder('older'), 'kb.db')}`
    const rows = await baseOf(url, migrations)
    expect(rows.size).toBeGreaterThan(10)
    expect((await migrate(url)).applied).toEqual(MIGRATIONS.slice(migrations.length))
    const db = openDatabase(url)
    const tables = await tablesOf(db)
    const lost: string[] = []
    for (const [table, row] of rows) {
      const used = UNUSED_UNTIL[table]
      if (used !== undefined && !migrations.includes(used)) continue
      if (!tables.includes(table) || (await kept(db, table, row)) !== 1) lost.push(table)
    }
    expect(lost).toEqual([])
    expect(await db.$queryRaw`PRAGMA foreign_key_check`).toEqual([])
    await db.$disconnect()
  },
)
