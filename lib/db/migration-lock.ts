import { pathOf } from '@/lib/db/file-address'
import { takeLock } from '@/lib/processes/lock'

/** A migration takes well under a second; a minute means that something hangs. */
const LONGEST_WAIT_MS = 60_000

/** Runs `work` while no other process does the same for this database: half of a migration can't be seen or done twice. */
export async function withMigrationLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LONGEST_WAIT_MS
  const lock = await takeLock(`${pathOf(databaseUrl)}.migrating`, () => performance.now() > deadline)
  try {
    return await work()
  } finally {
    lock.release()
  }
}
