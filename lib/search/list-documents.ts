/** Narrowing, counting, ordering and paging a list of documents in memory, as the engine would. */
import type { ListedDocument } from '@/lib/search/document'
import { FACETS, type FacetKey, isOpenFacet } from '@/lib/search/facets'
import type { FacetCounts, FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { LARGEST_BOUND, RANGES } from '@/lib/search/ranges'
import type { SearchState } from '@/lib/search/state'

/** What a list is narrowed, counted and ordered by; the rest of a document is needed only for what is shown. */
export type Listed = Pick<
  ListedDocument,
  | 'kind'
  | 'recordId'
  | 'year'
  | 'group'
  | 'regions'
  | 'category'
  | 'agencyType'
  | 'agencies'
  | 'metricKind'
  | 'status'
  | 'date'
  | 'amount'
  | 'count'
  | 'rank'
>

interface Scored<D> {
  document: D
  score: number
}

export interface ListPage<D> {
  /** One array a group, the best first. */
  groups: Scored<D>[][]
  total: number
  pages: number
  facets: FacetCounts
}

/** The page of a state of all the documents that match its words. */
export function pageOf<D extends Listed>(scored: readonly Scored<D>[], state: SearchState): ListPage<D> {
  const chosen = scored.filter(({ document }) => isChosen(document, state)).sort(orderFor(state))
  const groups = isGrouped(state) ? grouped(chosen) : chosen.map((one) => [one])
  const from = (state.page - 1) * state.size
  return {
    groups: groups.slice(from, from + state.size),
    total: chosen.length,
    pages: Math.ceil(groups.length / state.size),
    facets: countFacets(scored, state),
  }
}

/** How many documents have which values: of a facet with chosen ones, whether they have those or not. */
export function countFacets(scored: readonly Scored<Listed>[], state: SearchState): FacetCounts {
  return Object.fromEntries(FACETS.map(({ key, field }) => [field, countValues(scored, state, key)]))
}

/** The same, of documents that are all there. */
export function listDocuments(scored: readonly FoundDocument[], state: SearchState): FoundList {
  const { groups, ...rest } = pageOf(scored, state)
  return {
    ...rest,
    found: groups.flatMap(([first]) => first ?? []),
    members: groups.flatMap((group) => group.slice(1).map(({ document }) => document)),
  }
}

function grouped<D extends Listed>(scored: readonly Scored<D>[]): Scored<D>[][] {
  const groups = new Map<string, Scored<D>[]>()
  for (const one of scored) {
    const group = groups.get(one.document.group)
    if (group === undefined) groups.set(one.document.group, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

function isChosen(document: Listed, state: SearchState, except?: FacetKey): boolean {
  const inRanges = RANGES.every(({ field, minParam, maxParam }) => {
    const values = [document[field] ?? []].flat()
    const [min, max] = [state[minParam], state[maxParam]]
    if (min === null && max === null) return true
    return values.some((value) => value >= (min ?? 0) && value <= (max ?? LARGEST_BOUND))
  })
  if (!inRanges) return false
  return FACETS.every(({ key, field }) => {
    if (key === except || state[key].length === 0) return true
    return valuesOf(document, field).some((value) => state[key].includes(value))
  })
}

function countValues<D extends Listed>(
  scored: readonly Scored<D>[],
  state: SearchState,
  key: FacetKey,
): Record<string, number> {
  const counts: Record<string, number> = {}
  const facet = FACETS.find((one) => one.key === key)
  if (facet === undefined) return counts
  for (const { document } of scored) {
    const counted = isChosen(document, state, key) ? 1 : 0
    // What the filters leave nothing of is shown with 0; of places and agencies only what there is.
    if (counted === 0 && isOpenFacet(facet)) continue
    for (const value of valuesOf(document, facet.field)) counts[value] = (counts[value] ?? 0) + counted
  }
  return counts
}

function valuesOf(document: Listed, field: (typeof FACETS)[number]['field']): string[] {
  const value = document[field]
  if (value === null) return []
  return Array.isArray(value) ? value.map(String) : [value]
}

function orderFor(state: SearchState) {
  type One = Scored<Listed>
  const newest = (a: One, b: One) => (b.document.date ?? 0) - (a.document.date ?? 0)
  const rank = (a: One, b: One) => a.document.rank - b.document.rank
  const relevance = (a: One, b: One) => b.score - a.score || rank(a, b) || newest(a, b)
  if (state.sort === 'amount') {
    return (a: One, b: One) => (b.document.amount ?? -1) - (a.document.amount ?? -1) || relevance(a, b)
  }
  if (state.sort === 'newest' || state.q === '') return (a: One, b: One) => newest(a, b) || relevance(a, b)
  return relevance
}
