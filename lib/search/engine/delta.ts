/**
 * A small index beside a large one, for what was added last. One document more makes the engine write anew the list of
 * documents of each of its words: next to two and a half million that takes half a second. The delta is searched with the base
 * (`ask-index.ts`), and its documents move there when there are many. Each document is in one of the two.
 *
 * Source: main and delta indexes of Sphinx, https://sphinxsearch.com/docs/current.html#delta-updates
 */
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { type RecordKind, recordKindSchema } from '@/lib/records/vocabulary'
import { engineCall, understood } from '@/lib/search/engine/engine-error'
import { deltaOf, giveSettings, hasOurSettings, sizeOf } from '@/lib/search/engine/indexes'
import { taskEnded } from '@/lib/search/engine/tasks'

/** When documents go to the delta. */
export interface DeltaLimits {
  /** A base of fewer documents takes new ones as fast. */
  fewestInBase: number
  /** More at a time are better put into the base at once: some thirty articles. */
  mostAtOnce: number
  /** With more of them they all move to the base, which takes it some seconds, and searching two lists would begin to cost. */
  mostInDelta: number
}

export const DELTA_LIMITS: DeltaLimits = { fewestInBase: 200_000, mostAtOnce: 1_000, mostInDelta: 2_000 }

/** Where documents of an index are put: with what is there of them in the delta taken out of it, if it may have any. */
export type Layer = 'base' | 'base-and-clear-delta' | 'delta'

/** So many ids, documents or tasks are asked for at once. */
const MOST_ASKED = 1_000

/** Where so many documents go. Waits until it is known what is where, and makes the delta ready for them. */
export async function prepareLayer(
  client: Meilisearch,
  index: string,
  documents: number,
  limits: DeltaLimits,
): Promise<Layer> {
  await earlierWorkDone(client, index)
  const isSmall = documents <= limits.mostAtOnce
  if (isSmall && (await sizeOf(client, index)) >= limits.fewestInBase) {
    if (!(await hasOurSettings(client, deltaOf(index)))) await giveSettings(client, deltaOf(index))
    return 'delta'
  }
  return (await sizeOf(client, deltaOf(index))) === 0 ? 'base' : 'base-and-clear-delta'
}

/**
 * Waits for what a process sent that was killed before it was done: until then neither of both has those documents, and the other
 * one would get them too.
 */
async function earlierWorkDone(client: Meilisearch, index: string): Promise<void> {
  const { results } = await engineCall(() =>
    client.tasks.getTasks({
      indexUids: [index, deltaOf(index)],
      statuses: ['enqueued', 'processing'],
      limit: MOST_ASKED,
    }),
  )
  for (const { uid } of results) await taskEnded(client, { taskUid: uid })
}

const recordsSchema = z.object({
  results: z.array(z.object({ kind: recordKindSchema, recordId: z.string() })),
  total: z.int(),
})

/** The records whose documents the delta has. */
export async function recordsInDelta(
  client: Meilisearch,
  index: string,
): Promise<{ kind: RecordKind; recordId: string }[]> {
  const records: z.infer<typeof recordsSchema>['results'] = []
  for (;;) {
    const page = { fields: ['kind', 'recordId'], limit: MOST_ASKED, offset: records.length }
    const answer = await engineCall(() => client.index(deltaOf(index)).getDocuments(page))
    const { results, total } = understood(recordsSchema, answer)
    records.push(...results)
    if (results.length === 0 || records.length >= total) return records
  }
}

const idsSchema = z.object({ results: z.array(z.object({ id: z.string() })) })

/** Which of some ids an index has documents of. */
export async function idsIn(
  client: Meilisearch,
  index: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const there = new Set<string>()
  for (let from = 0; from < ids.length; from += MOST_ASKED) {
    const some = ids.slice(from, from + MOST_ASKED)
    // With a filter, even an empty one, ids go into the body: an address has no room for them.
    const asked = { ids: some, fields: ['id'], limit: some.length, filter: [] }
    const answer = await engineCall(() => client.index(index).getDocuments(asked))
    for (const { id } of understood(idsSchema, answer).results) there.add(id)
  }
  return there
}
