import type { Database } from '@/lib/db/client'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import { lastChange } from '@/lib/db/queries/review/last-change'

type Find<T> = (db: Database, filter: WorkFilter) => Promise<T>

/** Filters differ by person and place; more than these are found again. */
const MOST_KEPT = 20

/** Keeps what `find` found until an ingest or a correction has changed something, whichever process made it. */
export function sinceLastChange<T>(find: Find<T>): Find<T> {
  const keptOf = new WeakMap<Database, Map<string, Promise<T>>>()
  return async (db, filter) => {
    const kept = keptOf.get(db) ?? new Map<string, Promise<T>>()
    keptOf.set(db, kept)
    const key = JSON.stringify([await lastChange(db), filter])
    const known = kept.get(key)
    if (known !== undefined) return await known
    if (kept.size >= MOST_KEPT) kept.clear()
    const found = find(db, filter)
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    return await found
  }
}
