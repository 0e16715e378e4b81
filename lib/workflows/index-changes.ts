import type { Database } from '@/lib/db/client'
import { addIndexTasks, everyRecordWaits, removeIndexTasks } from '@/lib/db/search/index-tasks'
import type { RecordKind } from '@/lib/records/vocabulary'
import { type EngineAddress, type EngineClient, writeClient } from '@/lib/search/engine/client'
import {
  DELTA_LIMITS,
  type DeltaLimits,
  type Layer,
  prepareLayer,
  recordsInDelta,
} from '@/lib/search/engine/delta'
import {
  createIndex,
  createMissingDelta,
  hasOurSettings,
  indexExists,
  RECORDS_INDEX,
  unfinishedIndexes,
} from '@/lib/search/engine/indexes'
import { applyTasks } from '@/lib/workflows/apply-tasks'
import { mayBeUnderWay } from '@/lib/workflows/index-build'
import { type StillHeld, withLease } from '@/lib/workflows/lease'
import type { MakeDocuments } from '@/lib/workflows/make-documents'
import { reindex } from '@/lib/workflows/reindex'
import { writeAllWhereLacking } from '@/lib/workflows/search-texts'

export interface IndexChangesOptions {
  db: Database
  engine: EngineAddress
  index?: string
  /** Makes the documents; in this thread, if not given. */
  make?: MakeDocuments
  /** Tasks of records of these kinds only; all, if not given. */
  kinds?: readonly RecordKind[]
  /** So many tasks and no more; all, if not given. */
  most?: number
  limits?: DeltaLimits
  /** After so many tasks what is done is noted, and others that share the index have their turn. */
  aRound?: number
}

/** Minutes of work: so much is done again after a kill. */
const A_ROUND = 100_000

/**
 * Brings the index, and the search texts with it, up to what ingests changed: builds the documents of those records again and
 * removes those of records that are gone. A task goes once the engine has confirmed it. Builds the whole index when there
 * is none or it was built for other settings. One process does so at a time: of two, the slower one could put back what a
 * record said before.
 * @returns how many tasks were done.
 * @throws EngineError; what was not confirmed stays to be done.
 */
export async function applyIndexTasks({
  most = Number.POSITIVE_INFINITY,
  aRound = A_ROUND,
  ...given
}: IndexChangesOptions): Promise<number> {
  let all = 0
  for (;;) {
    const { done, isLast } = await applyRound({ ...given, most: Math.min(aRound, most - all) })
    all += done
    if (isLast || all >= most) return all
  }
}

interface Round {
  done: number
  /** Nothing is left, or what is left is somebody else's. */
  isLast: boolean
}

async function applyRound({
  db,
  engine,
  index = RECORDS_INDEX,
  make,
  kinds,
  most,
  limits = DELTA_LIMITS,
}: Omit<IndexChangesOptions, 'most' | 'aRound'> & { most: number }): Promise<Round> {
  const client = writeClient(engine)
  const waiting = await db.indexTask.count()
  if (!(await canFollow(db, client, index))) {
    await reindex({ db, engine, index })
    return { done: waiting, isLast: true }
  }
  if (waiting === 0) return { done: 0, isLast: true }
  const change = { db, client, index, make, kinds, most }
  return await withLease(db, 'index-tasks', async (stillHeld) => {
    const layer = await prepareLayer(client, index, Math.min(waiting, most), limits)
    const round = await applyChanges({ ...change, layer }, stillHeld)
    if (layer === 'delta') await moveDeltaToBase({ ...change, limits }, stillHeld)
    return round
  })
}

type Change = Pick<IndexChangesOptions, 'db' | 'make' | 'kinds'> & {
  client: EngineClient
  index: string
  most: number
}

async function applyChanges(
  { db, client, index, layer, make, kinds, most }: Change & { layer: Layer },
  indexHeld: StillHeld,
): Promise<Round> {
  // An index being built beside may have read these records before they changed: its builder does the tasks again.
  const wasBeingRebuilt = await isBeingRebuilt(client, index)
  const done = await withLease(db, 'search-texts', async (textsHeld) => {
    const stillHeld = () => {
      indexHeld()
      textsHeld()
    }
    await writeAllWhereLacking(db)
    const target = { client, index, layer }
    return await applyTasks({ db, target, stillHeld, kinds, most, ...(make && { make }) })
  })
  const isOurs = !wasBeingRebuilt && !(await isBeingRebuilt(client, index))
  if (isOurs) await removeIndexTasks(db, done)
  return { done: done.size, isLast: !isOurs || done.size < most }
}

/** Once there are enough of them. They wait as tasks meanwhile: who is interrupted goes on, and no answer of between is kept. */
async function moveDeltaToBase(
  { limits, ...change }: Change & { limits: DeltaLimits },
  stillHeld: StillHeld,
): Promise<void> {
  const { db, client, index } = change
  const records = await recordsInDelta(client, index)
  if (records.length <= limits.mostInDelta) return
  await addIndexTasks(db, records)
  await applyChanges({ ...change, layer: 'base-and-clear-delta' }, stillHeld)
}

/**
 * Whether an index has only to be told what changed: it is there with the settings of today, or is made now, for a base in
 * which all is waiting to be indexed.
 */
export async function canFollow(db: Database, client: EngineClient, index: string): Promise<boolean> {
  if (await indexExists(client, index)) {
    await createMissingDelta(client, index)
    return await hasOurSettings(client, index)
  }
  return await withLease(db, 'index-build', async () => {
    if (await indexExists(client, index)) return await hasOurSettings(client, index)
    if (!(await everyRecordWaits(db))) return false
    await createIndex(client, index)
    return true
  })
}

/** Whether somebody builds an index to put in the place of this one. */
export async function isBeingRebuilt(client: EngineClient, index: string): Promise<boolean> {
  return (await unfinishedIndexes(client, index)).some((name) => mayBeUnderWay(name, Date.now()))
}
