import type { Database } from '@/lib/db/client'
import { removeIndexTasks, waitingTaskIds } from '@/lib/db/search/index-tasks'
import { allSources } from '@/lib/db/search/load-sources'
import { buildDocuments } from '@/lib/search/build-document'
import { type EngineAddress, type EngineClient, writeClient } from '@/lib/search/engine/client'
import {
  createIndex,
  RECORDS_INDEX,
  removeIndex,
  replaceIndex,
  sendDocuments,
  unfinishedIndexes,
} from '@/lib/search/engine/indexes'
import { type SentWork, taskDone } from '@/lib/search/engine/tasks'
import { applyTasks } from '@/lib/workflows/apply-tasks'
import { buildName } from '@/lib/workflows/index-build'
import { withLease } from '@/lib/workflows/lease'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'

export interface ReindexOptions {
  db: Database
  engine: EngineAddress
  /** Told how many documents are done. */
  onProgress?: (documents: number) => void
  index?: string
}

/**
 * Builds the index anew beside the one in use and puts it in its place, once nobody else does so. What a crashed run left
 * behind is removed.
 * @returns how many documents the new index has.
 * @throws EngineError; the index in use is then untouched.
 */
export async function reindex({
  db,
  engine,
  onProgress,
  index = RECORDS_INDEX,
}: ReindexOptions): Promise<number> {
  return await withLease(db, 'index-build', async () => {
    const client = writeClient(engine)
    for (const leftover of await unfinishedIndexes(client, index)) await removeIndex(client, leftover)
    const fresh = buildName(index, Date.now())
    try {
      return await buildAndSwap({ db, client, index, fresh, onProgress })
    } catch (error) {
      // The failure is what to report; a half-built index that can't be removed either goes with the next build.
      await removeIndex(client, fresh).catch(() => undefined)
      throw error
    }
  })
}

interface Build {
  db: Database
  client: EngineClient
  index: string
  fresh: string
  onProgress: ReindexOptions['onProgress']
}

async function buildAndSwap({ db, client, index, fresh, onProgress }: Build): Promise<number> {
  const before = await waitingTaskIds(db)
  await createIndex(client, fresh)
  const documents = await sendAll(db, client, fresh, onProgress)
  // Most of the work; what comes later is done below, while nobody else brings the index up to date.
  await bringTextsUpToDate(db)
  await withLease(db, 'index-tasks', async (stillHeld) => {
    // What was ingested while this ran is in neither the batches read nor, yet, the new index.
    const target = { client, index: fresh, layer: 'base' } as const
    const meanwhile = await withLease(db, 'search-texts', () =>
      applyTasks({ db, target, alreadyDone: before, stillHeld }),
    )
    await replaceIndex(client, index, fresh)
    await removeIndexTasks(db, before)
    await removeIndexTasks(db, meanwhile)
  })
  return documents
}

/** So many batches may be on their way: enough for the engine to join them, few enough to stay in its memory. */
const MOST_UNDER_WAY = 8

async function sendAll(
  db: Database,
  client: EngineClient,
  index: string,
  onProgress: ReindexOptions['onProgress'],
): Promise<number> {
  const underWay: SentWork[] = []
  let documents = 0
  for await (const sources of allSources(db)) {
    const built = buildDocuments(sources)
    if (built.length > 0) underWay.push(await sendDocuments(client, index, built))
    const oldest = underWay.length > MOST_UNDER_WAY ? underWay.shift() : undefined
    if (oldest !== undefined) await taskDone(client, oldest)
    documents += built.length
    onProgress?.(documents)
  }
  for (const sent of underWay) await taskDone(client, sent)
  return documents
}
