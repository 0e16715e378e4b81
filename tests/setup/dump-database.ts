import { z } from 'zod'
import type { Database } from '@/lib/db/client'

const tablesSchema = z.array(z.object({ name: z.string() }))

/** Every row of every table of ours, in an order that depends on the rows only: equal dumps mean equal databases. */
export async function dumpDatabase(
  db: Database,
  leaveOut: readonly string[] = [],
): Promise<Record<string, string[]>> {
  const tables = tablesSchema.parse(
    await db.$queryRaw`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  const dump: Record<string, string[]> = {}
  for (const { name } of tables.filter((table) => !leaveOut.includes(table.name))) {
    const rows = z
      .array(z.record(z.string(), z.unknown()))
      .parse(await db.$queryRawUnsafe(`SELECT * FROM "${name}"`))
    dump[name] = rows
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
      .sort()
  }
  return dump
}
