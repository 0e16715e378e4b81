import { type Database, kindOfDatabase } from '@/lib/db/client'

/**
 * Gives the pages that an ingest reads and changes again with every article room in memory (12 MB), and its log room on the disk
 * (64 MB). An article changes some 500 pages, most of them changed again by the next: SQLite as it comes keeps 500 in memory, and
 * moves the log into the file after every 1,000, which is every second article, and waits for the disk each time. A server sees
 * to that itself.
 */
export async function makeRoomForPages(db: Database): Promise<void> {
  if (kindOfDatabase(db) !== 'sqlite') return
  await db.$queryRaw`PRAGMA cache_size = -12000`
  await db.$queryRaw`PRAGMA wal_autocheckpoint = 16000`
}
