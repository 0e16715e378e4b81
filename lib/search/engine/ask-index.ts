import type { Meilisearch } from 'meilisearch'
import { addressedTo, deltaQueries, joinDelta } from '@/lib/search/engine/ask-delta'
import { askSideBySide } from '@/lib/search/engine/ask-side-by-side'
import { IndexMissing } from '@/lib/search/engine/engine-error'
import { deltaOf } from '@/lib/search/engine/indexes'
import { type IndexAnswer, type IndexQuery, multiSearch } from '@/lib/search/engine/multi-search'
import { WORK_OF_DELTA, workOf } from '@/lib/search/engine/query-work'
import { WORD_FIELDS } from '@/lib/search/index-settings'

/** An index and its delta, as one search asks them. */
export interface SearchedIndex {
  client: Meilisearch
  name: string
  /** What was asked for in the delta in vain: with other filters or in another order it isn't there either. */
  notInDelta: Set<string>
}

export function searchedIndex(client: Meilisearch, name: string): SearchedIndex {
  return { client, name, notInDelta: new Set() }
}

/**
 * The answers to some queries, in their order, as if all documents of an index and its delta were in one.
 * @throws EngineError
 */
export async function askIndex(index: SearchedIndex, queries: readonly IndexQuery[]): Promise<IndexAnswer[]> {
  if (queries.length === 0) return []
  const { client, name, notInDelta } = index
  const wanted = queries.filter((query) => !notInDelta.has(wordsOf(query)))
  const { base, delta } = await askBoth(index, queries, wanted)
  if (delta === null || wanted.length === 0) return base
  const added = new Map(wanted.map((query, at) => [query, delta[at] ?? NO_ANSWER]))
  for (const [query, { total }] of added)
    if (total === 0 && (query.filter ?? []).length === 0) notInDelta.add(wordsOf(query))
  const inTurn = queries.map((query) => added.get(query) ?? NO_ANSWER)
  return await joinDelta(client, name, queries, base, inTurn)
}

const NO_ANSWER: IndexAnswer = { hits: [], total: 0, facets: {} }

const wordsOf = ({ q, fields = [] }: IndexQuery) => JSON.stringify([q, ...fields])

/** Indexes whose delta had something when they were asked last: it is asked beside the base then, not after it. */
const hadDelta = new Set<string>()

const EVERYTHING: IndexQuery = { q: '', limit: 0 }

/**
 * What the base says to all queries, and the delta to those that are wanted of it.
 * @returns no answers of the delta where it has no documents, as mostly
 */
async function askBoth(
  { client, name }: SearchedIndex,
  queries: readonly IndexQuery[],
  wanted: readonly IndexQuery[],
): Promise<{ base: IndexAnswer[]; delta: IndexAnswer[] | null }> {
  const key = `${client.config.host} ${name}`
  const early = hadDelta.has(key) ? deltaQueries(name, wanted) : []
  const ofBase = addressedTo(name, queries).map((one) => ({ ...one, work: workOf(one.query) }))
  const beside = [...early, ...addressedTo(deltaOf(name), [EVERYTHING])].map((one) => ({
    ...one,
    work: WORK_OF_DELTA,
  }))
  try {
    const answers = await askSideBySide(client, [...ofBase, ...beside])
    const base = answers.slice(0, queries.length)
    if (answers.at(-1)?.total === 0) {
      hadDelta.delete(key)
      return { base, delta: null }
    }
    hadDelta.add(key)
    const delta =
      early.length > 0
        ? answers.slice(queries.length, -1)
        : await multiSearch(client, deltaQueries(name, wanted))
    return { base, delta }
  } catch (error) {
    // One of both is not there: an index of before there were deltas gets its own at the next start.
    if (error instanceof IndexMissing) return { base: await askSideBySide(client, ofBase), delta: null }
    throw error
  }
}

/** The same for queries by name: answers by the same names. */
export async function askNamed<Name extends string>(
  index: SearchedIndex,
  queries: Readonly<Record<Name, readonly IndexQuery[]>>,
): Promise<Record<Name, IndexAnswer[]>>
export async function askNamed(
  index: SearchedIndex,
  queries: Readonly<Record<string, readonly IndexQuery[]>>,
): Promise<Record<string, IndexAnswer[]>> {
  const names = Object.entries(queries).flatMap(([name, some]) => some.map(() => name))
  const answers = await askIndex(index, Object.values(queries).flat())
  const byName: Record<string, IndexAnswer[]> = Object.fromEntries(
    Object.keys(queries).map((name) => [name, []]),
  )
  answers.forEach((answer, at) => {
    byName[names[at] ?? '']?.push(answer)
  })
  return byName
}

/** How many documents each query finds. */
export async function countEach(
  index: SearchedIndex,
  queries: readonly { q: string; initials: boolean }[],
): Promise<number[]> {
  const answers = await askIndex(
    index,
    queries.map(({ q, initials }) => ({ ...queryOf(q, initials), limit: 0 })),
  )
  return answers.map(({ total }) => total)
}

/** A Latin word that keys of initials may look like: `XAI` is `xai`, and so is ㅁㄸ. */
const LIKE_INITIALS = /\bx[rsefaqtdwczxvghijkl]{2,}\b/

/**
 * A query for words. Initials are looked at only when initials are typed; as their keys have a mark of their own, other words
 * need not be kept from them, and the engine reads one list of documents a word instead of one for each field.
 */
export function queryOf(q: string, initials: boolean): Pick<IndexQuery, 'q' | 'fields'> {
  return initials || !LIKE_INITIALS.test(q) ? { q } : { q, fields: WORD_FIELDS }
}
