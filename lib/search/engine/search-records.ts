import type { Meilisearch } from 'meilisearch'
import { federatedSearch, type SearchRequest, type SearchResult } from '@/lib/search/engine/federated-search'
import { nearQueries } from '@/lib/search/engine/near-queries'
import {
  asTyped,
  FEW_RESULTS,
  loosened,
  respelled,
  type SettledQuery,
} from '@/lib/search/engine/settle-query'
import { FACETS } from '@/lib/search/facets'
import type { RecordsFound } from '@/lib/search/found'
import { chosenFacets, facetFilters, isNarrowed } from '@/lib/search/query/filters'
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
    searchUnfiltered(client, index, state, first),
  ])
  const total = everywhere?.total ?? answer.total
  if (total >= FEW_RESULTS || plan.tokens.length === 0 || state.literal) {
    return toFound(withEmptyValues(answer, everywhere), first)
  }
  const better = total > 0 ? loosened(plan) : await respelled(client, index, plan)
  if (better === null) return { ...toFound(answer, first), near: await nearQueries(client, index, plan) }
  if (isSame(better, first)) return toFound(withEmptyValues(answer, everywhere), first)
  return toFound(await searchFaceted(client, index, state, better), better)
}

/** Values that these words have and the filters leave nothing of: shown with 0, not gone. Places would be hundreds. */
function withEmptyValues(answer: SearchResult, everywhere: SearchResult | null): SearchResult {
  if (everywhere === null) return answer
  const facets = { ...answer.facets }
  for (const { field, values } of FACETS) {
    if (values.type === 'region-slug') continue
    const none = Object.keys(everywhere.facets[field] ?? {}).map((value) => [value, 0])
    facets[field] = { ...Object.fromEntries(none), ...facets[field] }
  }
  return { ...answer, facets }
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

/** Null when nothing is filtered: the answer itself says it. */
async function searchUnfiltered(
  client: Meilisearch,
  index: string,
  state: SearchState,
  query: SettledQuery,
): Promise<SearchResult | null> {
  if (!isNarrowed(state)) return null
  const { queries, initials } = query
  const facets = FACETS.map(({ field }) => field)
  return await federatedSearch(client, {
    index,
    queries,
    initials,
    filter: [],
    sort: [],
    offset: 0,
    limit: 0,
    facets,
  })
}

function sortRules({ sort, q }: SearchState): string[] {
  if (sort === 'amount') return ['amount:desc']
  // Without words nothing is more relevant than another: the newest come first.
  return sort === 'newest' || q === '' ? ['date:desc'] : []
}
