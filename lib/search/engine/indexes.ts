/** Building and changing an index, with its delta (`delta.ts`). All of it needs a key that may write. */
import type { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '@/lib/search/document'
import { EngineError, engineCall, IndexMissing } from '@/lib/search/engine/engine-error'
import { type SentWork, taskDone } from '@/lib/search/engine/tasks'
import { INDEX_SETTINGS } from '@/lib/search/index-settings'
import { storedDocument } from '@/lib/search/stored-document'

/** The index the site searches. */
export const RECORDS_INDEX = 'records'

/** The index of what was added last: not among those that are being built, which are told by an underscore. */
export const deltaOf = (name: string): string => `${name}${DELTA}`
const DELTA = '-delta'

/**
 * Makes an empty index with our settings, and its delta without any: most bases never have one large enough for it, but whoever
 * searches asks whether there is anything in it. Settings come before documents, which else would be indexed twice.
 */
export async function createIndex(client: Meilisearch, name: string): Promise<void> {
  // One may be left of an index that was removed, or never came to be.
  if (await indexExists(client, deltaOf(name))) await removeOne(client, deltaOf(name))
  await createOne(client, deltaOf(name))
  await createOne(client, name)
  await giveSettings(client, name)
}

async function createOne(client: Meilisearch, uid: string): Promise<void> {
  await taskDone(client, await engineCall(() => client.createIndex(uid, { primaryKey: 'id' })))
}

export async function giveSettings(client: Meilisearch, name: string): Promise<void> {
  await taskDone(client, await engineCall(() => client.index(name).updateSettings(INDEX_SETTINGS)))
}

/** For an index of before there were any. */
export async function createMissingDelta(client: Meilisearch, name: string): Promise<void> {
  if (!(await indexExists(client, deltaOf(name)))) await createOne(client, deltaOf(name))
}

export async function indexExists(client: Meilisearch, name: string): Promise<boolean> {
  try {
    await engineCall(() => client.getRawIndex(name))
    return true
  } catch (error) {
    if (error instanceof IndexMissing) return false
    throw error
  }
}

/** Whether an index was made with the settings of today: another version's has other fields, and searching ours in it fails. */
export async function hasOurSettings(client: Meilisearch, name: string): Promise<boolean> {
  const current = await engineCall(() => client.index(name).getSettings())
  const fields = (names: readonly unknown[] | null | undefined) => JSON.stringify(names?.toSorted() ?? [])
  return (
    JSON.stringify(current.searchableAttributes) === JSON.stringify(INDEX_SETTINGS.searchableAttributes) &&
    fields(current.filterableAttributes) === fields(INDEX_SETTINGS.filterableAttributes) &&
    current.prefixSearch === INDEX_SETTINGS.prefixSearch
  )
}

/** Adds documents, or replaces those of the same ids, and waits until they can be found. */
export async function putDocuments(
  client: Meilisearch,
  name: string,
  documents: SearchDocument[],
): Promise<void> {
  if (documents.length > 0) await taskDone(client, await sendDocuments(client, name, documents))
}

/**
 * Hands documents over without waiting for them: the engine then takes several batches in one go. Nothing is known of
 * them before `taskDone`.
 */
export async function sendDocuments(
  client: Meilisearch,
  name: string,
  documents: SearchDocument[],
): Promise<SentWork> {
  const { taskUid } = await engineCall(() => client.index(name).addDocuments(documents.map(storedDocument)))
  return { taskUid }
}

/** As `sendDocuments`, of documents as lines of JSON: for many, of which each should stand in memory for a moment only. */
export async function sendLines(client: Meilisearch, name: string, lines: string): Promise<SentWork> {
  const index = client.index(name)
  const { taskUid } = await engineCall(() => index.addDocumentsFromString(lines, 'application/x-ndjson'))
  return { taskUid }
}

/** Asks for documents to be removed, behind all that was sent before; ids that have none are no error. */
export async function sendRemovals(client: Meilisearch, name: string, ids: string[]): Promise<SentWork> {
  const { taskUid } = await engineCall(() => client.index(name).deleteDocuments(ids))
  return { taskUid }
}

/**
 * Puts `fresh` in the place of `name` in one step, so that there is no moment without results, or with some of them twice, and
 * removes what was there. The fresh one has all documents, and an empty delta.
 */
export async function replaceIndex(client: Meilisearch, name: string, fresh: string): Promise<void> {
  const pairs = [
    [fresh, name],
    [deltaOf(fresh), deltaOf(name)],
  ] as const
  const swaps = pairs.map(async ([from, to]) => ({
    indexes: [from, to] as [string, string],
    rename: !(await indexExists(client, to)),
  }))
  const asked = await Promise.all(swaps)
  await taskDone(client, await engineCall(() => client.swapIndexes(asked)))
  await removeIndex(client, fresh)
}

/** Removes an index and its delta; one that is not there is no error. */
export async function removeIndex(client: Meilisearch, name: string): Promise<void> {
  for (const uid of [name, deltaOf(name)]) if (await indexExists(client, uid)) await removeOne(client, uid)
}

async function removeOne(client: Meilisearch, uid: string): Promise<void> {
  await taskDone(client, await engineCall(() => client.deleteIndex(uid)))
}

/** Names of the indexes that were begun for `name` and never put in its place. */
export async function unfinishedIndexes(client: Meilisearch, name: string): Promise<string[]> {
  const { results, total } = await engineCall(() => client.getRawIndexes({ limit: LARGEST_LIST }))
  if (total > LARGEST_LIST) throw new EngineError(`The engine has ${total} indexes; it is not ours alone.`)
  const begun = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${name}_`))
  return [...new Set(begun.map((uid) => (uid.endsWith(DELTA) ? uid.slice(0, -DELTA.length) : uid)))]
}

const LARGEST_LIST = 1_000

/** How many documents an index has, with its delta. */
export async function countDocuments(client: Meilisearch, name: string): Promise<number> {
  return (await sizeOf(client, name)) + (await sizeOf(client, deltaOf(name)))
}

/** How many documents an index has by itself; one that is not there has none. */
export async function sizeOf(client: Meilisearch, name: string): Promise<number> {
  if (!(await indexExists(client, name))) return 0
  const stats = await engineCall(() => client.index(name).getStats())
  return stats.numberOfDocuments
}
