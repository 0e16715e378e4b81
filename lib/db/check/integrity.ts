import { z } from 'zod'
import type { Database } from '@/lib/db/client'

const quickSchema = z.array(z.object({ quick_check: z.string() }))
const keysSchema = z.array(z.object({ table: z.string() }))

/** What SQLite itself finds wrong with the file, and rows that refer to none. Empty when it is sound. */
export async function integrityFaults(db: Database): Promise<string[]> {
  const pages = quickSchema.parse(await db.$queryRaw`PRAGMA quick_check(5)`)
  const keys = keysSchema.parse(await db.$queryRaw`PRAGMA foreign_key_check`)
  return [
    ...pages.map((row) => row.quick_check).filter((verdict) => verdict !== 'ok'),
    ...new Set(keys.map(({ table }) => `${table} has rows that refer to none`)),
  ]
}
