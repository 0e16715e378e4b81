import { z } from 'zod'
import { type Database, kindOfDatabase } from '@/lib/db/client'

const tablesSchema = z.array(z.object({ name: z.string() }))

/** Names of all tables of ours in the database, those of its migrations too, in order. */
export async function tableNames(db: Database): Promise<string[]> {
  const rows =
    kindOfDatabase(db) === 'sqlite'
      ? await db.$queryRaw`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : await db.$queryRaw`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()`
  return tablesSchema
    .parse(rows)
    .map(({ name }) => name)
    .sort()
}
