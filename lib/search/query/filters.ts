/** Chosen facet values as engine filters: the only place that writes the filter language. */
import { FACETS, type FacetKey } from '@/lib/search/facets'
import type { SearchState } from '@/lib/search/state'

/** One filter a facet with chosen values, AND-ed by the engine; `except` leaves one facet out, to count its other values. */
export function facetFilters(state: SearchState, except?: FacetKey): string[] {
  return FACETS.filter(({ key }) => key !== except && state[key].length > 0).map(
    ({ key, field }) => `${field} IN [${state[key].map(quoted).join(', ')}]`,
  )
}

/** Facets with chosen values. */
export function chosenFacets(state: SearchState): FacetKey[] {
  return FACETS.filter(({ key }) => state[key].length > 0).map(({ key }) => key)
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
