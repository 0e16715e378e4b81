import type { Database } from '@/lib/db/client'
import { readIndexTasks } from '@/lib/db/search/index-tasks'
import { loadSources, SOURCE_KINDS } from '@/lib/db/search/load-sources'
import type { RecordKind } from '@/lib/records/vocabulary'
import { buildDocuments } from '@/lib/search/build-document'
import { documentId } from '@/lib/search/document'
import type { EngineClient } from '@/lib/search/engine/client'
import { dropDocuments, putDocuments } from '@/lib/search/engine/indexes'
import type { StillHeld } from '@/lib/workflows/lease'

/** So many records are rebuilt in one go. */
const BATCH = 500

/**
 * Does the waiting tasks, but for those known to be done, in an index.
 * @param stillHeld asked before documents are sent: may this process do so still?
 * @returns the ids of the tasks done now; they still wait, for the caller knows whether they are done for good.
 */
export async function applyTasks(
  db: Database,
  client: EngineClient,
  index: string,
  alreadyDone: readonly number[] = [],
  stillHeld: StillHeld = () => undefined,
): Promise<number[]> {
  const known = new Set(alreadyDone)
  const done: number[] = []
  let tasks = await readIndexTasks(db, 0, BATCH)
  for (; tasks.length > 0; tasks = await readIndexTasks(db, tasks.at(-1)?.id ?? 0, BATCH)) {
    const fresh = tasks.filter(({ id }) => !known.has(id))
    for (const kind of SOURCE_KINDS) {
      const ids = fresh.filter((task) => task.kind === kind).map(({ recordId }) => recordId)
      stillHeld()
      await rebuildDocuments(db, client, index, kind, [...new Set(ids)])
    }
    done.push(...fresh.map(({ id }) => id))
  }
  return done
}

async function rebuildDocuments(
  db: Database,
  client: EngineClient,
  index: string,
  kind: RecordKind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const documents = buildDocuments(await loadSources(db, kind, ids))
  const present = new Set(documents.map(({ id }) => id))
  const gone = ids.map((id) => documentId(kind, id)).filter((id) => !present.has(id))
  await putDocuments(client, index, documents)
  await dropDocuments(client, index, gone)
}
