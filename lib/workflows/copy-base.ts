/** A whole base from one database to another, of whatever kinds: from a file to a server when one machine is not enough. */
import { existsSync } from 'node:fs'
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { type CopiedTable, CopyError, copyRecords } from '@/lib/db/copy/copy-records'
import { addressToShow, kindOf } from '@/lib/db/database-kind'
import { migrate } from '@/lib/db/migrate'
import { pendingMigrations } from '@/lib/db/pending-migrations'

/**
 * Copies all records of the base at `from` to the database at `to`, which is made or brought up to date first and must
 * hold no records. Every record is compared before the copy counts. The search index follows by `kb reindex`.
 * @throws CopyError when it can't be; nothing is copied then.
 */
export async function copyBase(
  from: string,
  to: string,
  onTable: (table: string, rows: number) => void,
): Promise<CopiedTable[]> {
  if (from === to) throw new CopyError(`${addressToShow(to)} can't be copied to itself.`)
  if (kindOf(from) === 'sqlite' && !existsSync(addressToShow(from))) {
    throw new CopyError(`There is no database at ${addressToShow(from)}.`)
  }
  const source = openDatabase(from)
  try {
    const [lacking] = await pendingMigrations(source)
    if (lacking !== undefined) {
      throw new CopyError(
        `${addressToShow(from)} was made by an earlier version (it lacks ${lacking}). Start the site or ingest on it first.`,
      )
    }
    await migrate(to)
    return await intoTarget(to, (target) => copyRecords(source, target, onTable))
  } finally {
    await source.$disconnect()
  }
}

async function intoTarget<T>(url: string, work: (target: Database) => Promise<T>): Promise<T> {
  const target = openDatabase(url)
  try {
    const done = await work(target)
    // Without it, PostgreSQL would plan for empty tables until it looks by itself.
    if (kindOf(url) === 'postgresql') await target.$executeRaw`ANALYZE`
    return done
  } finally {
    await closeWritten(target)
  }
}
