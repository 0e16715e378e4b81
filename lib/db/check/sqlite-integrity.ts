import { z } from 'zod'
import { orphanedRows } from '@/lib/db/check/orphaned-rows'
import type { Database } from '@/lib/db/client'

const quickSchema = z.array(z.object({ quick_check: z.string() }))
const keysSchema = z.array(z.object({ table: z.string() }))

export async function sqliteFaults(db: Database): Promise<string[]> {
  const pages = quickSchema.parse(await db.$queryRaw`PRAGMA quick_check(5)`)
  const keys = keysSchema.parse(await db.$queryRaw`PRAGMA foreign_key_check`)
  return [
    ...pages.map((row) => row.quick_check).filter((verdict) => verdict !== 'ok'),
    ...new Set(keys.map(({ table }) => orphanedRows(table))),
  ]
}
