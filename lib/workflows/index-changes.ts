import type { Database } from '@/lib/db/client'
import { removeIndexTasks } from '@/lib/db/search/index-tasks'
import { type EngineAddress, writeClient } from '@/lib/search/engine/client'
import { hasOurSettings, indexExists, RECORDS_INDEX, unfinishedIndexes } from '@/lib/search/engine/indexes'
import { applyTasks } from '@/lib/workflows/apply-tasks'
import { mayBeUnderWay } from '@/lib/workflows/index-build'
import { withLease } from '@/lib/workflows/lease'
import { reindex } from '@/lib/workflows/reindex'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'

export interface IndexChangesOptions {
  db: Database
  engine: EngineAddress
  index?: string
}

/**
 * Brings the index up to what ingests changed: builds the documents of those records again and removes those of
 * records that are gone. A task goes once the engine has confirmed it. Builds the whole index when there
 * is none or it was built for other settings. One process does so at a time: of two, the slower one could put back what a
 * record said before.
 * @returns how many tasks were done.
 * @throws EngineError; what was not confirmed stays to be done.
 */
export async function applyIndexTasks({
  db,
  engine,
  index = RECORDS_INDEX,
}: IndexChangesOptions): Promise<number> {
  const client = writeClient(engine)
  const waiting = await db.indexTask.count()
  if (!(await indexExists(client, index)) || !(await hasOurSettings(client, index))) {
    await reindex({ db, engine, index })
    return waiting
  }
  if (waiting === 0) return 0
  return await withLease(db, 'index-tasks', async (stillHeld) => {
    // An index being built beside may have read these records before they changed: its builder does the tasks again.
    const isBeingRebuilt = async () =>
      (await unfinishedIndexes(client, index)).some((name) => mayBeUnderWay(name, Date.now()))
    const wasBeingRebuilt = await isBeingRebuilt()
    const done = await applyTasks(db, client, index, [], stillHeld)
    await bringTextsUpToDate(db)
    if (!wasBeingRebuilt && !(await isBeingRebuilt())) await removeIndexTasks(db, done)
    return done.length
  })
}
