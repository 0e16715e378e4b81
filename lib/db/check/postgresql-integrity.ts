import { z } from 'zod'
import { orphanedRows } from '@/lib/db/check/orphaned-rows'
import type { Database } from '@/lib/db/client'

const indexesSchema = z.array(z.object({ name: z.string() }))
const keysSchema = z.array(
  z.object({ table: z.string(), column: z.string(), referred: z.string(), key: z.string() }),
)

/** The server checks its pages as it reads them; what it does not check again is looked at here. */
export async function postgresqlFaults(db: Database): Promise<string[]> {
  const broken = indexesSchema.parse(
    await db.$queryRaw`SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid`,
  )
  return [
    ...broken.map(({ name }) => `the index ${name} is not whole: REINDEX it`),
    ...new Set((await lostKeys(db)).map(orphanedRows)),
  ]
}

/** Tables with a row whose foreign key leads nowhere: a restore or a replication without checks can leave one. */
async function lostKeys(db: Database): Promise<string[]> {
  const keys = keysSchema.parse(
    await db.$queryRaw`
      SELECT conrelid::regclass::text AS "table", quote_ident(own.attname) AS "column",
        confrelid::regclass::text AS referred, quote_ident(other.attname) AS key
      FROM pg_constraint
      JOIN pg_attribute AS own ON own.attrelid = conrelid AND own.attnum = conkey[1]
      JOIN pg_attribute AS other ON other.attrelid = confrelid AND other.attnum = confkey[1]
      WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  )
  const lost: string[] = []
  for (const { table, column, referred, key } of keys) {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 AS lost FROM ${table} AS own WHERE own.${column} IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM ${referred} AS other WHERE other.${key} = own.${column}) LIMIT 1`,
    )
    if (rows.length > 0) lost.push(table.replaceAll('"', ''))
  }
  return lost
}
