import { rm } from 'node:fs/promises'
import { createClient } from '@libsql/client'
import { libsqlAddress, pathOf } from '@/lib/db/file-address'

/** A migration takes well under a second; a minute means that something hangs. */
const WAIT_MS = 60_000

/**
 * Runs `work` while no other process does the same for this database. The lock is SQLite's own on a file beside the
 * database, so it ends with the process that holds it, however that ends.
 */
export async function withMigrationLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const lockUrl = `${databaseUrl}-migrating`
  const client = createClient({ url: libsqlAddress(lockUrl), timeout: WAIT_MS })
  try {
    const lock = await client.transaction('write')
    try {
      const result = await work()
      // Whoever waits for the removed file finds nothing left to migrate, so it does no harm that a newcomer makes a new one.
      await rm(pathOf(lockUrl), { force: true })
      return result
    } finally {
      await lock.rollback()
    }
  } finally {
    client.close()
  }
}
