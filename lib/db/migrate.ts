import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Database, openDatabase } from '@/lib/db/client'
import { addressToShow, type DatabaseKind, kindOf } from '@/lib/db/database-kind'
import { pathOf } from '@/lib/db/file-address'
import { readMigrations, readSchema } from '@/lib/db/migration-files'
import { withMigrationLock } from '@/lib/db/migration-lock'
import { pendingMigrations } from '@/lib/db/pending-migrations'
import { withSchemaEngine } from '@/lib/db/schema-engine'
import { syncRegions } from '@/lib/db/sync-regions'

/**
 * Brings the database at `databaseUrl` up to date: makes a file and its folder (the database of a server must be there), applies
 * the migrations it lacks, and copies the gazetteer into it. Does nothing when nothing is to do; several processes may
 * call it at once.
 * @returns the names of the migrations applied now, and whether regions were written.
 * @throws DatabaseUnreachable when there is no such server or database, or it lets us not in.
 */
export async function migrate(databaseUrl: string): Promise<{ applied: string[]; regionsChanged: boolean }> {
  const kind = kindOf(databaseUrl)
  if (kind === 'sqlite') await mkdir(dirname(pathOf(databaseUrl)), { recursive: true })
  const db = openDatabase(databaseUrl)
  try {
    const isBehind = (await pendingOn(db, databaseUrl)).length > 0
    const applied = isBehind
      ? await withMigrationLock(db, databaseUrl, () => applyPending(db, databaseUrl, kind))
      : []
    return { applied, regionsChanged: await syncRegions(db) }
  } finally {
    await db.$disconnect()
  }
}

/** The database can't be had. The message says where it was looked for and what to do. */
class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable'
}

async function pendingOn(db: Database, databaseUrl: string): Promise<string[]> {
  try {
    return await pendingMigrations(db)
  } catch (error) {
    if (kindOf(databaseUrl) === 'sqlite') throw error
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    throw new DatabaseUnreachable(
      `The database ${addressToShow(databaseUrl)} can't be used: ${reason} Start the server, or make the database (createdb), or correct DATABASE_URL.`,
      { cause: error },
    )
  }
}

async function applyPending(db: Database, databaseUrl: string, kind: DatabaseKind): Promise<string[]> {
  if ((await pendingMigrations(db)).length === 0) return []
  // Readers and one writer side by side; the file remembers it.
  if (kind === 'sqlite') await db.$queryRaw`PRAGMA journal_mode = WAL`
  return await withSchemaEngine(databaseUrl, await readSchema(kind), async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(kind),
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  })
}
