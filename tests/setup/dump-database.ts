import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { tableNames } from '@/lib/db/table-names'

/** Every row of every table of ours, in an order that depends on the rows only: equal dumps mean equal databases. */
export async function dumpDatabase(
  db: Database,
  leaveOut: readonly string[] = [],
): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {}
  for (const name of (await tableNames(db)).filter((table) => !leaveOut.includes(table))) {
    const rows = z
      .array(z.record(z.string(), z.unknown()))
      .parse(await db.$queryRawUnsafe(`SELECT * FROM "${name}"`))
    dump[name] = rows
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
      .sort()
  }
  return dump
}
