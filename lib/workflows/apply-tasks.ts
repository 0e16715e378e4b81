import type { Database } from '@/lib/db/client'
import { type IndexTasks, readIndexTasks } from '@/lib/db/search/index-tasks'
import { loadSources } from '@/lib/db/search/load-sources'
import type { RecordKind } from '@/lib/records/vocabulary'
import { buildDocuments } from '@/lib/search/build-document'
import { documentId } from '@/lib/search/document'
import type { EngineClient } from '@/lib/search/engine/client'
import { dropDocuments, putDocuments } from '@/lib/search/engine/indexes'

/** So many records are rebuilt in one go. */
const BATCH = 500

/**
 * Does the tasks behind `after` in an index.
 * @returns the last task done, `after` when there was none.
 */
export async function applyTasks(
  db: Database,
  client: EngineClient,
  index: string,
  after: number,
): Promise<number> {
  let last = after
  for (;;) {
    const tasks: IndexTasks = await readIndexTasks(db, BATCH, last)
    const newest = tasks.ids.at(-1)
    if (newest === undefined) return last
    for (const [kind, ids] of tasks.records) await rebuildDocuments(db, client, index, kind, ids)
    last = newest
  }
}

async function rebuildDocuments(
  db: Database,
  client: EngineClient,
  index: string,
  kind: RecordKind,
  ids: readonly string[],
): Promise<void> {
  const documents = buildDocuments(await loadSources(db, kind, ids))
  const present = new Set(documents.map(({ id }) => id))
  const gone = ids.map((id) => documentId(kind, id)).filter((id) => !present.has(id))
  await putDocuments(client, index, documents)
  await dropDocuments(client, index, gone)
}
