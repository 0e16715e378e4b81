import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Database, openDatabase } from '@/lib/db/client'
import { pathOf } from '@/lib/db/file-address'
import { readMigrations, readSchema } from '@/lib/db/migration-files'
import { withMigrationLock } from '@/lib/db/migration-lock'
import { pendingMigrations } from '@/lib/db/pending-migrations'
import { openSchemaEngine } from '@/lib/db/schema-engine'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'
import { syncRegions } from '@/lib/db/sync-regions'

/**
 * Brings the database at `databaseUrl` (`file:/…`) up to date: makes its folder and file, applies the migrations it
 * lacks, and copies the gazetteer into it. Does nothing when nothing is to do; several processes may call it at once.
 * @returns the names of the migrations applied now, and whether regions were written.
 */
export async function migrate(databaseUrl: string): Promise<{ applied: string[]; regionsChanged: boolean }> {
  await mkdir(dirname(pathOf(databaseUrl)), { recursive: true })
  const db = openDatabase(databaseUrl)
  try {
    const isBehind = (await pendingMigrations(db)).length > 0
    const applied = isBehind ? await withMigrationLock(databaseUrl, () => applyPending(db, databaseUrl)) : []
    return { applied, regionsChanged: await syncRegions(db) }
  } finally {
    await db.$disconnect()
  }
}

async function applyPending(db: Database, databaseUrl: string): Promise<string[]> {
  if ((await pendingMigrations(db)).length === 0) return []
  // Readers and one writer side by side; the file remembers it.
  await db.$queryRaw`PRAGMA journal_mode = WAL`
  const engine = await openSchemaEngine(new SqliteAdapter(databaseUrl), await readSchema())
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}
