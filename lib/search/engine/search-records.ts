import type { Meilisearch } from 'meilisearch'
import { federatedSearch, type SearchRequest, type SearchResult } from '@/lib/search/engine/federated-search'
import {
  asTyped,
  FEW_RESULTS,
  loosened,
  respelled,
  type SettledQuery,
} from '@/lib/search/engine/settle-query'
import { FACETS } from '@/lib/search/facets'
import type { RecordsFound } from '@/lib/search/found'
import { chosenFacets, facetFilters } from '@/lib/search/query/filters'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { SearchState } from '@/lib/search/state'

/**
 * Searches an index. How the words are understood is decided without regard to the chosen facets, so that choosing one
 * narrows the results and never changes their meaning.
 * @throws EngineError
 */
export async function searchRecords(
  client: Meilisearch,
  index: string,
  state: SearchState,
  plan: QueryPlan,
): Promise<RecordsFound> {
  const first = asTyped(plan)
  const [answer, everywhere] = await Promise.all([
    searchFaceted(client, index, state, first),
    countUnfiltered(client, index, state, first),
  ])
  const total = everywhere ?? answer.total
  if (total >= FEW_RESULTS || plan.tokens.length === 0 || state.literal) return toFound(answer, first)
  const better = total > 0 ? loosened(plan) : await respelled(client, index, plan)
  if (better === null || isSame(better, first)) return toFound(answer, first)
  return toFound(await searchFaceted(client, index, state, better), better)
}

function isSame(one: SettledQuery, other: SettledQuery): boolean {
  return one.queries.map(({ q }) => q).join('\n') === other.queries.map(({ q }) => q).join('\n')
}

function toFound(answer: SearchResult, { tokens, notes, rewritten }: SettledQuery): RecordsFound {
  return { ...answer, tokens, notes, rewritten }
}

/** The page of results, and for each facet with chosen values a count without them, so that its other values keep theirs. */
async function searchFaceted(
  client: Meilisearch,
  index: string,
  state: SearchState,
  query: SettledQuery,
): Promise<SearchResult> {
  const request: SearchRequest = {
    index,
    queries: query.queries,
    filter: facetFilters(state),
    sort: sortRules(state),
    offset: (state.page - 1) * state.size,
    limit: state.size,
    facets: FACETS.map(({ field }) => field),
    initials: query.initials,
  }
  const [main, ...others] = await Promise.all([
    federatedSearch(client, request),
    ...chosenFacets(state).map((key) =>
      federatedSearch(client, {
        ...request,
        filter: facetFilters(state, key),
        offset: 0,
        limit: 0,
        facets: FACETS.filter((facet) => facet.key === key).map(({ field }) => field),
      }),
    ),
  ])
  return { ...main, facets: Object.assign({}, main.facets, ...others.map(({ facets }) => facets)) }
}

/** Null when no facet is chosen: the answer itself says it. */
async function countUnfiltered(
  client: Meilisearch,
  index: string,
  state: SearchState,
  query: SettledQuery,
): Promise<number | null> {
  if (chosenFacets(state).length === 0) return null
  const { queries, initials } = query
  const all = { index, queries, initials, filter: [], sort: [], offset: 0, limit: 0, facets: [] }
  return (await federatedSearch(client, all)).total
}

function sortRules({ sort, q }: SearchState): string[] {
  if (sort === 'amount') return ['amount:desc']
  // Without words nothing is more relevant than another: the newest come first.
  return sort === 'newest' || q === '' ? ['date:desc'] : []
}
