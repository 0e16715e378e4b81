/** What is asked for the counts by values beside a page of results. */
import { queryOf } from '@/lib/search/engine/ask-index'
import type { IndexQuery } from '@/lib/search/engine/multi-search'
import { FACETS, type Facet, isOpenFacet } from '@/lib/search/facets'
import { chosenFacets, facetFilters, isNarrowed } from '@/lib/search/query/filters'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

export interface FacetQueries {
  /** Without filters: values that the words have and the filters leave nothing of. Places and agencies would be hundreds. */
  everywhere: IndexQuery[]
  /** A facet with chosen values, counted without them, so that its other values keep theirs. */
  chosen: IndexQuery[]
  /** The others, in several queries that can be answered side by side. */
  main: IndexQuery[]
}

/** Of agencies there are thousands: to count so many results by them takes as long as all the rest of a search. */
const MOST_COUNTED_BY_NAMES = 10_000

/**
 * @param total of the results; null where they are counted already
 * @param among the facets that are wanted
 */
export function facetQueries(
  state: SearchState,
  query: SettledQuery,
  total: number | null,
  among: readonly Facet[] = FACETS,
): FacetQueries {
  const words = { ...queryOf(query.main, query.initials), limit: 0 }
  const count = (facets: readonly Facet[], filter: readonly string[] = []): IndexQuery[] =>
    facets.length === 0 ? [] : [{ ...words, filter, facets: facets.map(({ field }) => field) }]
  const filter = facetFilters(state)
  const keys = chosenFacets(state)
  const [chosen, others] = parted(among, ({ key }) => keys.includes(key))
  return {
    everywhere: isNarrowed(state) ? count(among.filter((facet) => !isOpenFacet(facet))) : [],
    chosen: chosen.flatMap((facet) => count([facet], facetFilters(state, facet.key))),
    main: total === null ? [] : heaviestApart(others, total, state).flatMap((some) => count(some, filter)),
  }
}

/** The two facets that are most work to count by, and the others; those together are about as much. */
function heaviestApart(facets: readonly Facet[], total: number, state: SearchState): Facet[][] {
  const withNames = total <= MOST_COUNTED_BY_NAMES || state.countAll || isEverything(state)
  const ofType = (type: Facet['values']['type']) => facets.filter(({ values }) => values.type === type)
  const [names, places] = [ofType('name'), ofType('region-slug')]
  const others = facets.filter((facet) => !names.includes(facet) && !places.includes(facet))
  return [withNames ? names : [], places, others]
}

/** Of all there is the engine knows the counts. */
const isEverything = (state: SearchState) => state.q === '' && !isNarrowed(state)

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}
