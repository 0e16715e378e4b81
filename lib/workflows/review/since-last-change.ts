import type { Database } from '@/lib/db/client'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import { lastChange } from '@/lib/db/queries/review/last-change'
import { settings } from '@/lib/env'

type Find<T> = (db: Database, filter: WorkFilter) => Promise<T>

/** Filters differ by person and place; more than these are found again. */
const MOST_KEPT = 20

/** Keeps what `find` found until an ingest or a correction has changed something, whichever process made it. */
export function sinceLastChange<T>(find: Find<T>): Find<T> {
  const kept = new Map<string, Promise<T>>()
  return async (db, filter) => {
    const key = JSON.stringify([settings().databaseUrl, await lastChange(db), filter])
    const known = kept.get(key)
    if (known !== undefined) return await known
    if (kept.size >= MOST_KEPT) kept.clear()
    const found = find(db, filter)
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    return await found
  }
}
