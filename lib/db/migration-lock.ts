import { type Database, kindOfDatabase } from '@/lib/db/client'
import { pathOf } from '@/lib/db/file-address'
import { takeLock } from '@/lib/processes/lock'

/** A migration takes well under a second, of a large base on a server some minutes; longer means that something hangs. */
const LONGEST_WAIT_MS = { file: 60_000, server: 600_000 }

/** Runs `work` while no other process does the same for this database: half of a migration can't be seen or done twice. */
export async function withMigrationLock<T>(
  db: Database,
  databaseUrl: string,
  work: () => Promise<T>,
): Promise<T> {
  return kindOfDatabase(db) === 'sqlite'
    ? await withLockFile(databaseUrl, work)
    : await withWriterLock(db, work)
}

async function withLockFile<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LONGEST_WAIT_MS.file
  const lock = await takeLock(`${pathOf(databaseUrl)}.migrating`, () => performance.now() > deadline)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/** A transaction takes the writers' lock as it begins; the work is done on connections of its own. */
async function withWriterLock<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return await db.$transaction(() => work(), {
    maxWait: LONGEST_WAIT_MS.server,
    timeout: LONGEST_WAIT_MS.server,
  })
}
