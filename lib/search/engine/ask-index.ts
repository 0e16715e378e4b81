import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { engineCall, understood } from '@/lib/search/engine/engine-error'
import type { FacetCounts } from '@/lib/search/found'
import { WORD_FIELDS } from '@/lib/search/index-settings'

/** One query to an index. All its words must match. */
export interface IndexQuery {
  q: string
  /** Searched for the words; all, if not given. */
  fields?: readonly string[]
  limit: number
  /** Only counts, and exactly so: else one document a group makes the total a guess. */
  exact?: boolean
  offset?: number
  filter?: readonly string[]
  sort?: readonly string[]
  /** Fields whose values are counted. */
  facets?: readonly string[]
  /** One document for each value of this field. */
  distinct?: string
  /** What is told of each document found; all that is shown when left out. */
  retrieve?: readonly string[]
}

export interface IndexAnswer {
  hits: unknown[]
  total: number
  facets: FacetCounts
}

const answerSchema = z.object({
  hits: z.array(z.unknown()),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
})

const answersSchema = z.object({
  results: z.array(
    z.union([
      answerSchema.extend({ estimatedTotalHits: z.int() }).transform(answerOf('estimatedTotalHits')),
      answerSchema.extend({ totalHits: z.int() }).transform(answerOf('totalHits')),
    ]),
  ),
})

/** An exact total has a name of its own. */
function answerOf<Total extends string>(total: Total) {
  return (answer: z.infer<typeof answerSchema> & Record<Total, number>): IndexAnswer => ({
    hits: answer.hits,
    total: answer[total],
    facets: answer.facetDistribution ?? {},
  })
}

/**
 * The answers to some queries, in their order, by one request. Not united by the engine: a federated search costs it
 * several milliseconds more, whatever is found.
 * @throws EngineError
 */
export async function askIndex(
  client: Meilisearch,
  index: string,
  queries: readonly IndexQuery[],
): Promise<IndexAnswer[]> {
  if (queries.length === 0) return []
  const answer = await engineCall(() =>
    client.multiSearch({ queries: queries.map((query) => toEngineQuery(index, query)) }),
  )
  return understood(answersSchema, answer).results
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

function toEngineQuery(index: string, query: IndexQuery) {
  const {
    q,
    fields,
    limit,
    exact = false,
    offset = 0,
    filter = [],
    sort = [],
    facets = [],
    distinct,
    retrieve,
  } = query
  return {
    indexUid: index,
    q,
    matchingStrategy: 'all' as const,
    ...(fields === undefined ? {} : { attributesToSearchOn: [...fields] }),
    ...(exact ? { page: 1, hitsPerPage: 0 } : { limit, offset }),
    filter: [...filter],
    sort: [...sort],
    facets: [...facets],
    showRankingScore: limit > 0,
    ...(distinct === undefined ? {} : { distinct }),
    ...(retrieve === undefined ? {} : { attributesToRetrieve: [...retrieve] }),
  }
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
