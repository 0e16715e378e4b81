import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { migrationNames, readMigrations, readSchema } from '@/lib/db/migration-files'
import { pendingMigrations } from '@/lib/db/pending-migrations'
import { schemaDifference } from '@/lib/db/schema-difference'
import { withSchemaEngine } from '@/lib/db/schema-engine'
import { REGIONS } from '@/lib/records/gazetteer'
import { freshDatabase, freshFolder } from '@/tests/setup/database'

test('schema and migrations agree', async () => {
  expect(
    await schemaDifference(),
    'Run: npx tsx --conditions=react-server scripts/new-migration.ts NAME',
  ).toBe('')
})

test('a difference between schema and migrations is seen', async () => {
  const schema = await readFile('prisma/schema.prisma', 'utf8')
  const changed = schema.replace('  file          String\n', '  file          String\n  extra String?\n')
  expect(await schemaDifference(undefined, changed)).toContain('"extra"')
})

test('a new database gets its folder, every migration, WAL, foreign keys and the gazetteer', async () => {
  const url = `file:${join(await freshFolder('migrate'), '새 폴더 50% #1?', 'kb.db')}`
  const first = await migrate(url)
  expect(first).toEqual({ applied: await migrationNames('sqlite'), regionsChanged: true })
  expect(await migrate(url)).toEqual({ applied: [], regionsChanged: false })
  const db = openDatabase(url)
  expect(await pendingMigrations(db)).toEqual([])
  expect(await db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }])
  expect(await db.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }])
  expect(await db.region.count()).toBe(REGIONS.length)
  await db.$disconnect()
})

test('several processes may migrate one new database at once', async () => {
  const url = `file:${join(await freshFolder('migrate'), 'kb.db')}`
  const results = await Promise.all([1, 2, 3].map(() => migrate(url)))
  expect(results.flatMap(({ applied }) => applied)).toEqual(await migrationNames('sqlite'))
})

/** Applies migrations; `before` is done when all are applied and none is stored. */
async function apply(url: string, names: readonly string[], before: () => Promise<void>): Promise<void> {
  const all = await readMigrations('sqlite')
  const migrationDirectories = all.migrationDirectories.filter(({ path }) => names.includes(path))
  await withSchemaEngine(url, await readSchema('sqlite'), async (engine) => {
    await engine.applyMigrations({
      migrationsList: { ...all, migrationDirectories },
      filters: { externalTables: [], externalEnums: [] },
    })
    await before()
  })
}

test('a kill in the middle of a migration leaves the base as it was, and the next start brings it up to date', async () => {
  const [before, after] = [await freshFolder('migrate'), await freshFolder('migrate')]
  const names = await migrationNames('sqlite')
  const url = `file:${join(before, 'kb.db')}`
  await apply(url, names.slice(0, 3), async () => undefined)
  // What lies on the disk at that moment is what a kill leaves there.
  await apply(url, names, () => cp(before, after, { recursive: true }))
  const killed = `file:${join(after, 'kb.db')}`
  const db = openDatabase(killed)
  expect(await pendingMigrations(db)).toEqual(names.slice(3))
  await db.$disconnect()
  expect((await migrate(killed)).applied).toEqual(names.slice(3))
})

test('a migration that fails leaves the base as it was', async () => {
  const folder = await freshFolder('migrate')
  const names = await migrationNames('sqlite')
  const url = `file:${join(folder, 'kb.db')}`
  const failing = apply(url, names, async () => {
    throw new Error('the machine is on fire')
  })
  await expect(failing).rejects.toThrow('on fire')
  expect((await migrate(url)).applied).toEqual(names)
})

test('regions follow the gazetteer', async () => {
  const { url } = await freshDatabase()
  const db = openDatabase(url)
  await db.region.update({ where: { code: '41170' }, data: { shortName: '틀림' } })
  await db.region.delete({ where: { code: '41171' } })
  expect((await migrate(url)).regionsChanged).toBe(true)
  expect(await db.region.findUnique({ where: { code: '41170' } })).toMatchObject({ shortName: '안양' })
  expect(await db.region.count()).toBe(REGIONS.length)
  await db.$disconnect()
})

test('a file that is no database is refused and left as it is', async () => {
  const path = join(await freshFolder('migrate'), 'kb.db')
  await writeFile(path, '이것은 데이터베이스가 아니다. '.repeat(100))
  await expect(migrate(`file:${path}`)).rejects.toThrow()
  expect(await readFile(path, 'utf8')).toContain('데이터베이스가 아니다')
})
