/** Makes a database do, or hold, what it never would by itself; in the words of its kind. */
import { type Database, kindOfDatabase } from '@/lib/db/client'

/** Removes all rows of a table, whatever refers to them. */
export async function removeUnchecked(db: Database, table: string): Promise<void> {
  if (kindOfDatabase(db) === 'sqlite') {
    await db.$executeRawUnsafe('PRAGMA foreign_keys = OFF')
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
  } else {
    await db.$transaction([
      db.$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
      db.$executeRawUnsafe(`DELETE FROM "${table}"`),
    ])
  }
}

/** From now on, a figure that is printed so can't be stored. */
export async function refuseFigure(db: Database, raw: string): Promise<void> {
  if (kindOfDatabase(db) === 'sqlite') {
    await db.$executeRawUnsafe(`CREATE TRIGGER refuse BEFORE INSERT ON "Metric" WHEN NEW.raw = '${raw}'
      BEGIN SELECT RAISE(ABORT, 'refused'); END`)
  } else {
    await db.$executeRawUnsafe(`ALTER TABLE "Metric" ADD CONSTRAINT refuse CHECK (raw <> '${raw}')`)
  }
}
