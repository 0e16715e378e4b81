/**
 * An index as large as that of many articles, in minutes: the documents of a thousand made-up articles, copies of them under
 * other ids, and once those of the articles that the judged queries are about.
 */
import type { Database } from '@/lib/db/client'
import { removeIndexTasks, waitingTaskIds } from '@/lib/db/search/index-tasks'
import { allSources } from '@/lib/db/search/load-sources'
import { buildDocuments } from '@/lib/search/build-document'
import type { SearchDocument } from '@/lib/search/document'
import { type EngineAddress, type EngineClient, writeClient } from '@/lib/search/engine/client'
import {
  countDocuments,
  createIndex,
  RECORDS_INDEX,
  removeIndex,
  sendDocuments,
} from '@/lib/search/engine/indexes'
import { type SentWork, taskDone } from '@/lib/search/engine/tasks'
import { COPIES_OF_ONE_COUNTRY } from '@/scripts/bench-scale/copied-row'
import { storeArticles } from '@/tests/search-eval/corpus'

/** Has the base alone, without copies: asked in turn with the large one, however busy the machine is at the moment. */
export const SMALL_INDEX = 'records_small'

const SENT_AT_ONCE = 2_000
/** Enough for the engine to join them, few enough to stay in its memory. */
const MOST_UNDER_WAY = 16

/** Begins an index with all that is in a base, and says how copies of it are added and how many documents there are then. */
export async function searchedBase(db: Database, engine: EngineAddress) {
  const client = writeClient(engine)
  for (const index of [RECORDS_INDEX, SMALL_INDEX]) {
    await removeIndex(client, index)
    await createIndex(client, index)
  }
  const copied: string[] = []
  for await (const documents of documentsOf(db)) {
    // As text they take a fifth of the memory.
    for (const document of documents) copied.push(JSON.stringify(document))
  }
  await storeArticles(db)
  await send(client, [RECORDS_INDEX, SMALL_INDEX], documentsOf(db))
  // All of it is in the index, and nobody searches here without the engine.
  await removeIndexTasks(db, await waitingTaskIds(db))
  return async (from: number, to: number): Promise<number> => {
    for (let copy = from; copy < to; copy += 1) await send(client, [RECORDS_INDEX], copiesOf(copied, copy))
    return await countDocuments(client, RECORDS_INDEX)
  }
}

async function* documentsOf(db: Database): AsyncGenerator<SearchDocument[]> {
  for await (const sources of allSources(db)) yield buildDocuments(sources)
}

async function* copiesOf(documents: readonly string[], copy: number): AsyncGenerator<SearchDocument[]> {
  for (let at = 0; at < documents.length; at += SENT_AT_ONCE) {
    yield documents.slice(at, at + SENT_AT_ONCE).flatMap((json) => copyOf(JSON.parse(json), copy))
  }
}

/** Figures and sentences are of one article; agencies and programmes come in each ten copies, places never again. */
function copyOf(document: SearchDocument, copy: number): SearchDocument[] {
  const { id, recordId, group, kind } = document
  const isShared = kind !== 'metric' && kind !== 'sentence'
  if (isShared && (kind === 'region' || copy % COPIES_OF_ONE_COUNTRY > 0)) return []
  return [{ ...document, id: `${id}-${copy}`, recordId: `${recordId}~${copy}`, group: `${group}-${copy}` }]
}

async function send(
  client: EngineClient,
  indexes: readonly string[],
  batches: AsyncGenerator<SearchDocument[]>,
): Promise<void> {
  const underWay: SentWork[] = []
  for await (const documents of batches) {
    for (const index of documents.length > 0 ? indexes : []) {
      underWay.push(await sendDocuments(client, index, documents))
    }
    const oldest = underWay.length > MOST_UNDER_WAY ? underWay.shift() : undefined
    if (oldest !== undefined) await taskDone(client, oldest)
  }
  for (const task of underWay) await taskDone(client, task)
}
