/** What the delta of an index adds to the answers of its base. */
import type { Meilisearch } from 'meilisearch'
import { groupsOf } from '@/lib/search/engine/found-hits'
import { deltaOf } from '@/lib/search/engine/indexes'
import { joinFacets, joinHits } from '@/lib/search/engine/join-answers'
import {
  type Addressed,
  type IndexAnswer,
  type IndexQuery,
  multiSearch,
} from '@/lib/search/engine/multi-search'
import { groupFilter } from '@/lib/search/query/filters'

/** More than a delta has. */
const ALL = 10_000
/** Of a list by groups so many more are asked for as the base may have already. */
const SPARE = 20

/** A query that the delta has an answer to. */
interface Added {
  /** Its place among the queries. */
  at: number
  query: IndexQuery
  base: IndexAnswer
  /** Its list from the beginning, as far as the query may reach into it. */
  delta: IndexAnswer
}

/** Queries as the delta is asked them, so that `joinDelta` finds in its answers what it needs. */
export function deltaQueries(index: string, queries: readonly IndexQuery[]): Addressed[] {
  return addressedTo(deltaOf(index), queries.map(fromBeginning))
}

/**
 * The answers of both as one. Where the delta has something that is asked for by group or on a later page, by another request to
 * the base.
 * @param answers the base's, and `found` the delta's, to the same queries
 */
export async function joinDelta(
  client: Meilisearch,
  index: string,
  queries: readonly IndexQuery[],
  answers: readonly IndexAnswer[],
  found: readonly IndexAnswer[],
): Promise<IndexAnswer[]> {
  const added = queries.flatMap((query, at): Added[] => {
    const [base, delta] = [answers[at], found[at]]
    return base === undefined || delta === undefined || delta.total === 0 ? [] : [{ at, query, base, delta }]
  })
  const [shared, earlier] = await askBaseAgain(client, index, added)
  const joined = new Map(
    added.map((one) => [one.at, join(one, shared.get(one.at) ?? [], earlier.get(one.at))]),
  )
  return answers.map((answer, at) => joined.get(at) ?? answer)
}

export function addressedTo(index: string, queries: readonly IndexQuery[]): Addressed[] {
  return queries.map((query) => ({ index, query }))
}

/** Which of its groups the base has as well is known only when they are named: to count them, all are. */
function fromBeginning(query: IndexQuery): IndexQuery {
  const { limit, offset = 0, distinct } = query
  if (limit > 0) return { ...query, offset: 0, limit: offset + limit + (distinct === undefined ? 0 : SPARE) }
  return distinct === undefined ? query : { ...query, exact: false, limit: ALL, retrieve: ['group'] }
}

/** The base's list from so far ahead that all of the delta may stand before its page. */
function withEarlier({ query, delta }: Added): IndexQuery {
  const { limit, offset = 0 } = query
  const start = Math.max(0, offset - delta.hits.length)
  return { ...query, offset: start, limit: limit + offset - start }
}

/** The delta's groups that the base has too: a sentence that another article printed before. */
function itsGroups({ query, delta }: Added): IndexQuery {
  const { q, fields, filter = [], distinct } = query
  const groups = [...new Set(groupsOf(delta.hits))]
  return {
    q,
    ...(fields && { fields }),
    ...(distinct && { distinct }),
    filter: [...filter, groupFilter(groups)],
    limit: groups.length,
    retrieve: ['group'],
  }
}

/** By the places of their queries. */
async function askBaseAgain(client: Meilisearch, index: string, added: readonly Added[]) {
  const grouped = added.filter(({ query }) => query.distinct !== undefined)
  const later = added.filter(({ query }) => query.limit > 0 && (query.offset ?? 0) > 0)
  const answers = await multiSearch(
    client,
    addressedTo(index, [...grouped.map(itsGroups), ...later.map(withEarlier)]),
  )
  const shared = grouped.map(({ at }, number) => [at, groupsOf(answers[number]?.hits ?? [])] as const)
  const earlier = later.map(({ at }, number) => [at, answers[grouped.length + number]] as const)
  return [new Map(shared), new Map(earlier)] as const
}

/** A group that both have is shown and counted by the base. */
function join(added: Added, shared: readonly string[], earlier: IndexAnswer | undefined): IndexAnswer {
  const { query, base, delta } = added
  const isShared = new Set(shared)
  const own =
    shared.length === 0 ? delta.hits : delta.hits.filter((hit) => !isShared.has(groupsOf([hit])[0] ?? ''))
  const start = earlier === undefined ? 0 : (withEarlier(added).offset ?? 0)
  return {
    hits: query.limit === 0 ? [] : joinHits(query, { start, hits: (earlier ?? base).hits }, own),
    total: base.total + (query.exact && query.distinct !== undefined ? own.length : delta.total),
    facets: joinFacets(base.facets, delta.facets),
  }
}
