import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { settings } from '@/lib/env'

/** Brings the database of the settings up to date, runs `work` on it and closes it. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { databaseUrl } = settings()
  await migrate(databaseUrl)
  const db = openDatabase(databaseUrl)
  try {
    return await work(db)
  } finally {
    await closeWritten(db)
  }
}
