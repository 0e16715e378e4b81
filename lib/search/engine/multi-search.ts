/** Queries as the engine is asked them, and its answers as they are understood. */
import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { EngineError, engineCall, understood } from '@/lib/search/engine/engine-error'
import type { FacetCounts } from '@/lib/search/found'

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

/** Lists of two indexes are joined by these. */
const ORDER_FIELDS = ['rank', 'date', 'amount'] as const

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

/** A query and the index it goes to. */
export interface Addressed {
  index: string
  query: IndexQuery
}

/**
 * The answers to some queries, in their order, by one request. Not united by the engine: a federated search costs it
 * several milliseconds more, whatever is found.
 * @throws EngineError
 */
export async function multiSearch(
  client: Meilisearch,
  queries: readonly Addressed[],
): Promise<IndexAnswer[]> {
  if (queries.length === 0) return []
  const answer = await engineCall(() =>
    client.multiSearch({ queries: queries.map(({ index, query }) => toEngineQuery(index, query)) }),
  )
  const { results } = understood(answersSchema, answer)
  if (results.length === queries.length) return results
  throw new EngineError(`The search engine gave ${results.length} answers to ${queries.length} queries.`)
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
    ...(retrieve === undefined ? {} : { attributesToRetrieve: [...retrieve, ...ORDER_FIELDS] }),
  }
}
