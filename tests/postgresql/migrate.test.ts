import { randomUUID } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { migrationNames, readMigrations, readSchema } from '@/lib/db/migration-files'
import { schemaDifference } from '@/lib/db/schema-difference'
import { withSchemaEngine } from '@/lib/db/schema-engine'
import { freshDatabase } from '@/tests/setup/database'
import { makeDatabase, type SharedPostgresql } from '@/tests/setup/postgresql-database'

const FIRST = '20261122203100_init'

function server(): SharedPostgresql {
  const shared = inject('postgresql')
  if (shared === null) throw new Error('These tests are for PostgreSQL.')
  return shared
}

const emptyDatabase = () => makeDatabase(server().url, `${server().template}_${randomUUID()}`, 'template0')

test('schema and migrations agree', async () => {
  const remedy = 'Run: npx tsx --conditions=react-server scripts/new-migration.ts NAME'
  expect(await schemaDifference(server().url), remedy).toBe('')
})

test('both kinds of database have the same migrations since there are two', async () => {
  const [sqlite, postgresql] = [await migrationNames('sqlite'), await migrationNames('postgresql')]
  expect(postgresql[0]).toBe(FIRST)
  expect(postgresql.slice(1)).toEqual(sqlite.filter((name) => name > FIRST))
})

test('several processes may migrate one new database at once', async () => {
  const { url } = await emptyDatabase()
  const results = await Promise.all([1, 2].map(() => migrate(url)))
  expect(results.flatMap(({ applied }) => applied)).toEqual(await migrationNames('postgresql'))
})

test('a migration that is broken off leaves the base as it was', async () => {
  const { url } = await emptyDatabase()
  const brokenOff = withSchemaEngine(url, await readSchema('postgresql'), async (engine) => {
    await engine.applyMigrations({
      migrationsList: await readMigrations('postgresql'),
      filters: { externalTables: [], externalEnums: [] },
    })
    throw new Error('the machine is on fire')
  })
  await expect(brokenOff).rejects.toThrow('on fire')
  expect((await migrate(url)).applied).toEqual(await migrationNames('postgresql'))
})

test('every text is ordered by its bytes, whatever the language of the server', async () => {
  const db = openDatabase((await freshDatabase()).url)
  const others = await db.$queryRaw`
    SELECT table_name::text || '.' || column_name::text AS place FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
      AND table_name <> '_prisma_migrations'`
  expect(others, 'See lib/db/byte-order.ts').toEqual([])
  await db.$disconnect()
})

test('a database that can’t be had is named without who signs in, and what to do is said', async () => {
  const nowhere = new URL(server().url)
  nowhere.pathname = '/kb_nowhere'
  const refusal = migrate(nowhere.href)
  await expect(refusal).rejects.toThrow(/\/kb_nowhere can't be used: .*createdb/)
  await expect(refusal).rejects.not.toThrow(nowhere.password)
})

test('an index may be made by hand, with nothing locked, before the release that brings it', async () => {
  const { url } = await emptyDatabase()
  await migrate(url)
  const release = '20261124090735_work_of_curators'
  const db = openDatabase(url)
  await db.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name = ${release}`
  await db.$executeRaw`DROP INDEX "Metric_owner_work_idx"`
  await db.$executeRaw`DROP INDEX "Metric_year_work_idx"`
  await db.$executeRaw`
    CREATE INDEX CONCURRENTLY IF NOT EXISTS "Metric_year_work_idx" ON "Metric"("articleId", "start", "id", "regionCode")
    WHERE "review" IS NULL AND "reprintOfId" IS NULL AND "yearBasis" = 'inferred'`
  await db.$disconnect()
  expect((await migrate(url)).applied).toEqual([release])
  expect(await schemaDifference(server().url)).toBe('')
})
