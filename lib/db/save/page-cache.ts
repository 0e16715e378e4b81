import { type Database, kindOfDatabase } from '@/lib/db/client'

/**
 * Gives the pages that a transaction of several articles changes room in memory (12 MB) until its end. In the 2 MB that SQLite
 * takes, it would write them to its log and read them again in the middle of it. A server sees to that itself.
 */
export async function makeRoomForPages(db: Database): Promise<void> {
  if (kindOfDatabase(db) === 'sqlite') await db.$queryRaw`PRAGMA cache_size = -12000`
}
