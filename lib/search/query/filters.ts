/** Chosen facet values as engine filters: the only place that writes the filter language. */
import { FACETS, type FacetKey } from '@/lib/search/facets'
import { isBounded, isListed, RANGES, yearsBetween } from '@/lib/search/ranges'
import type { SearchState } from '@/lib/search/state'

/** One filter a facet with chosen values, AND-ed by the engine; `except` leaves one facet out, to count its other values. */
export function facetFilters(state: SearchState, except?: FacetKey): string[] {
  const chosen = FACETS.filter(({ key }) => key !== except && state[key].length > 0).map(
    ({ key, field }) => `${field} IN [${state[key].map(quoted).join(', ')}]`,
  )
  return [...chosen, ...rangeFilters(state)]
}

function rangeFilters(state: SearchState): string[] {
  return RANGES.filter((range) => isBounded(state, range)).map((range) => {
    const { field, minParam, maxParam } = range
    const [min, max] = [state[minParam], state[maxParam]]
    if (isListed(range)) return `${field} IN [${yearsBetween(min, max).join(', ')}]`
    if (min !== null && max !== null) return `${field} ${min} TO ${max}`
    return min === null ? `${field} <= ${max}` : `${field} >= ${min}`
  })
}

/** Whether anything narrows the results but the words. */
export function isNarrowed(state: SearchState): boolean {
  return chosenFacets(state).length > 0 || RANGES.some((range) => isBounded(state, range))
}

/** Facets with chosen values. */
export function chosenFacets(state: SearchState): FacetKey[] {
  return FACETS.filter(({ key }) => state[key].length > 0).map(({ key }) => key)
}

/** Only documents of these groups. */
export function groupFilter(groups: readonly string[]): string {
  return `group IN [${groups.map(quoted).join(', ')}]`
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
