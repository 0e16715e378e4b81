import type { Meilisearch } from 'meilisearch'
import { askDelta, joinDelta } from '@/lib/search/engine/ask-delta'
import { IndexMissing } from '@/lib/search/engine/engine-error'
import { deltaOf } from '@/lib/search/engine/indexes'
import { type IndexAnswer, type IndexQuery, multiSearch } from '@/lib/search/engine/multi-search'
import { WORD_FIELDS } from '@/lib/search/index-settings'

/**
 * The answers to some queries, in their order, as if all documents of an index and its delta were in one.
 * @throws EngineError
 */
export async function askIndex(
  client: Meilisearch,
  index: string,
  queries: readonly IndexQuery[],
): Promise<IndexAnswer[]> {
  if (queries.length === 0) return []
  const key = `${client.config.host} ${index}`
  const early = hadDelta.has(key) ? askDelta(client, index, queries) : null
  // Asked for in vain, where there is no delta any more.
  early?.catch(() => undefined)
  const { answers, inDelta } = await askBase(client, index, queries)
  if (inDelta === 0) {
    hadDelta.delete(key)
    return answers
  }
  hadDelta.add(key)
  return await joinDelta(client, index, queries, answers, await (early ?? askDelta(client, index, queries)))
}

/** Indexes whose delta had something when they were asked last: it is asked beside the base then, not after it. */
const hadDelta = new Set<string>()

const EVERYTHING: IndexQuery = { q: '', limit: 0 }

/** What the base says, and how many documents the delta has: none, mostly. */
async function askBase(
  client: Meilisearch,
  index: string,
  queries: readonly IndexQuery[],
): Promise<{ answers: IndexAnswer[]; inDelta: number }> {
  const base = queries.map((query) => ({ index, query }))
  try {
    const answers = await multiSearch(client, [...base, { index: deltaOf(index), query: EVERYTHING }])
    return { answers: answers.slice(0, -1), inDelta: answers.at(-1)?.total ?? 0 }
  } catch (error) {
    // One of both is not there: an index of before there were deltas gets its own at the next start.
    if (error instanceof IndexMissing) return { answers: await multiSearch(client, base), inDelta: 0 }
    throw error
  }
}

/** So few are answered sooner one after another. */
const FEW_QUERIES = 3

/** The same by two requests side by side, for the engine answers the queries of one request one after another. */
export async function askAtOnce(
  client: Meilisearch,
  index: string,
  queries: readonly IndexQuery[],
): Promise<IndexAnswer[]> {
  const half = queries.length <= FEW_QUERIES ? queries.length : Math.ceil(queries.length / 2)
  const answers = await Promise.all(
    [queries.slice(0, half), queries.slice(half)].map((some) => askIndex(client, index, some)),
  )
  return answers.flat()
}

/** The same for queries by name: answers by the same names. */
export async function askNamed<Name extends string>(
  client: Meilisearch,
  index: string,
  queries: Readonly<Record<Name, readonly IndexQuery[]>>,
): Promise<Record<Name, IndexAnswer[]>>
export async function askNamed(
  client: Meilisearch,
  index: string,
  queries: Readonly<Record<string, readonly IndexQuery[]>>,
): Promise<Record<string, IndexAnswer[]>> {
  const names = Object.entries(queries).flatMap(([name, some]) => some.map(() => name))
  const answers = await askAtOnce(client, index, Object.values(queries).flat())
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
  client: Meilisearch,
  index: string,
  queries: readonly { q: string; initials: boolean }[],
): Promise<number[]> {
  const answers = await askIndex(
    client,
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
