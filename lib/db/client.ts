import { PrismaClient } from '@/lib/db/generated/client'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'
import { settings } from '@/lib/env'

/** The database as the rest of `lib/db` uses it: a client, or a transaction of one. */
export type Database = PrismaClient
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/**
 * Opens the database at `url` (`file:/…/kb.db`). The caller closes it with `$disconnect()`, or after
 * writing with `closeWritten`.
 * For scripts and tests; pages use `database()`.
 */
export function openDatabase(url: string): Database {
  return new PrismaClient({ adapter: new SqliteAdapter(url) })
}

/**
 * Closes a database that was written to, and first moves what was written out of its log, as far as nobody reads that
 * now: who copies the one file later has the records in it.
 */
export async function closeWritten(db: Database): Promise<void> {
  try {
    await db.$queryRaw`PRAGMA wal_checkpoint(PASSIVE)`
  } finally {
    await db.$disconnect()
  }
}

declare global {
  /** Kept here, so that the development server's reloads do not open one more connection each. */
  var kbDatabases: Map<string, Database> | undefined
}

/** The database of this process: one client for each address. Throws when the settings are wrong. */
export function database(): Database {
  globalThis.kbDatabases ??= new Map()
  const url = settings().databaseUrl
  const known = globalThis.kbDatabases.get(url)
  if (known !== undefined) return known
  const client = openDatabase(url)
  globalThis.kbDatabases.set(url, client)
  return client
}
