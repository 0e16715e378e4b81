import type { Database } from '@/lib/db/client'
import { lastIndexTask, removeIndexTasksUpTo } from '@/lib/db/search/index-tasks'
import { allSources } from '@/lib/db/search/load-sources'
import { buildDocuments } from '@/lib/search/build-document'
import { type EngineAddress, writeClient } from '@/lib/search/engine/client'
import {
  createIndex,
  putDocuments,
  RECORDS_INDEX,
  removeIndex,
  replaceIndex,
  unfinishedIndexes,
} from '@/lib/search/engine/indexes'
import { applyTasks } from '@/lib/workflows/apply-tasks'

export interface ReindexOptions {
  db: Database
  engine: EngineAddress
  /** Told how many documents are done. */
  onProgress?: (documents: number) => void
  index?: string
}

/**
 * Builds the index anew beside the one in use and puts it in its place. What a crashed run left behind is removed.
 * @returns how many documents the new index has.
 * @throws EngineError; the index in use is then untouched.
 */
export async function reindex({
  db,
  engine,
  onProgress,
  index = RECORDS_INDEX,
}: ReindexOptions): Promise<number> {
  const client = writeClient(engine)
  for (const leftover of await unfinishedIndexes(client, index)) await removeIndex(client, leftover)
  const fresh = `${index}_${Date.now().toString(36)}`
  const newestTask = await lastIndexTask(db)
  await createIndex(client, fresh)
  let documents = 0
  for await (const sources of allSources(db)) {
    const built = buildDocuments(sources)
    await putDocuments(client, fresh, built)
    documents += built.length
    onProgress?.(documents)
  }
  // What was ingested while this ran is in neither the batches read nor, yet, the new index.
  const lastTask = await applyTasks(db, client, fresh, newestTask)
  await replaceIndex(client, index, fresh)
  await removeIndexTasksUpTo(db, lastTask)
  return documents
}
