import type { Database } from '@/lib/db/client'
import { openEngine } from '@/lib/workflows/engine-access'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'

/** What became of the search index; `reason` says why it does not show everything yet. */
export type IndexOutcome = { applied: number } | { waiting: number; reason: string }

/**
 * Brings the search index up to what the database says, with whatever engine there is. The database is the truth: when
 * the engine can't be had, what is to be done waits there, and the next ingest or start does it.
 */
export async function bringIndexUpToDate(
  db: Database,
  onNotice: (message: string) => void,
): Promise<IndexOutcome> {
  const waiting = await db.indexTask.count()
  const outcome: IndexOutcome = waiting === 0 ? { applied: 0 } : await withEngine(db, waiting, onNotice)
  // What the engine did not get to can be found without it.
  await bringTextsUpToDate(db)
  return outcome
}

async function withEngine(
  db: Database,
  waiting: number,
  onNotice: (message: string) => void,
): Promise<IndexOutcome> {
  try {
    const engine = await openEngine(onNotice)
    if ('missing' in engine) return { waiting, reason: engine.missing }
    try {
      return { applied: await applyIndexTasks({ db, engine: { url: engine.url, key: engine.adminKey } }) }
    } finally {
      await engine.close()
    }
  } catch (error) {
    return { waiting, reason: error instanceof Error ? error.message : String(error) }
  }
}
