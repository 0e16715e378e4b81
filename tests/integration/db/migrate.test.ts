import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { migrationNames } from '@/lib/db/migration-files'
import { pendingMigrations } from '@/lib/db/pending-migrations'
import { schemaDifference } from '@/lib/db/schema-difference'
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
