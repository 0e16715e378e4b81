/** What is searched for ⇄ the address: the only place that reads or writes the search page's URL parameters. */
import { cleanQuery } from '@/lib/search/clean-query'
import { FACETS, type Facet, type FacetKey, isFacetValue } from '@/lib/search/facets'
import { OPEN_RANGES, parseBound, RANGES, type RangeBounds } from '@/lib/search/ranges'

export const SORTS = { relevance: '관련도순', newest: '최신순', amount: '금액순' } as const
export type Sort = keyof typeof SORTS

export const PAGE_SIZES = [10, 20, 50, 100] as const
export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100
export const MAX_PAGE = 1000
/** More values of one facet than this say nothing a person meant; the rest are dropped. */
export const MAX_FACET_VALUES = 50

/** Chosen facet values, OR-ed inside a facet, AND-ed between facets. `region` holds slugs of any level: a province means all in it. */
export type FacetChoices = Record<FacetKey, string[]>

export interface SearchState extends FacetChoices, RangeBounds {
  /** As typed, cleaned of control characters and cut to length; may be empty (browse). */
  q: string
  /** Search for the words as they stand: no rewriting of layout, no spelling help (원래대로 검색). */
  literal: boolean
  /** Count by agencies too where the results are very many. */
  countAll: boolean
  sort: Sort
  /** From 1. */
  page: number
  size: number
}

/** What Next hands a page, or a URL's own parameters. */
export type SearchParamsInput = URLSearchParams | Record<string, string | string[] | undefined>

/** The state of the bare address: everything, newest first. */
export function emptySearchState(): SearchState {
  return {
    q: '',
    kind: [],
    region: [],
    category: [],
    type: [],
    agency: [],
    metric: [],
    year: [],
    status: [],
    ...OPEN_RANGES,
    literal: false,
    countAll: false,
    sort: 'relevance',
    page: 1,
    size: DEFAULT_PAGE_SIZE,
  }
}

/** Reads any address. Never throws: what it does not know it drops, what is out of bounds it bounds. */
export function parseSearchState(params: SearchParamsInput): SearchState {
  const state = emptySearchState()
  for (const facet of FACETS) state[facet.key] = canonicalValues(facet, facetParam(params, facet))
  for (const { minParam, maxParam } of RANGES) {
    state[minParam] = parseBound(valuesOf(params, minParam)[0])
    state[maxParam] = parseBound(valuesOf(params, maxParam)[0])
  }
  state.q = cleanQuery(valuesOf(params, 'q')[0] ?? '')
  state.literal = valuesOf(params, 'literal')[0] === '1'
  state.countAll = valuesOf(params, 'count')[0] === 'all'
  state.sort = sortOf(valuesOf(params, 'sort')[0])
  state.page = boundedInteger(valuesOf(params, 'page')[0], 1, MAX_PAGE)
  state.size = boundedInteger(valuesOf(params, 'size')[0], DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)
  return state
}

/** The address of a state with `change` applied. Any change but of the page goes back to page 1. */
export function searchHref(state: SearchState, change: Partial<SearchState> = {}): string {
  return hrefOf([written(searchPairs(changed(state, change)))])
}

/** The parameters of a state's address but for its page, as the fields of a form that must keep them. */
export function searchFields(state: SearchState): Pair[] {
  return searchPairs({ ...state, page: 1 })
}

/**
 * The addresses that choose a value of a facet, or take it back when it is chosen. Of the hundreds of values of a facet
 * (지역) each has only its own parameter written anew.
 */
export function toggledHrefs(state: SearchState, facet: Facet): (value: string) => string {
  const at = FACETS.findIndex(({ key }) => key === facet.key)
  const before = written([...wordPairs(state), ...facetPairs(FACETS.slice(0, at), state)])
  const after = written([...facetPairs(FACETS.slice(at + 1), state), ...otherPairs({ ...state, page: 1 })])
  const chosen = state[facet.key]
  return (value) => {
    const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
    return hrefOf([before, written(valuePairs(facet, values)), after])
  }
}

type Pair = [name: string, value: string]

function changed(state: SearchState, change: Partial<SearchState>): SearchState {
  return { ...state, ...(Object.keys(change).length > 0 ? { page: 1 } : {}), ...change }
}

/** Canonical: in a fixed order, defaults left out. */
function searchPairs(state: SearchState): Pair[] {
  return [...wordPairs(state), ...facetPairs(FACETS, state), ...otherPairs(state)]
}

const wordPairs = ({ q }: SearchState): Pair[] => (q === '' ? [] : [['q', q]])

function facetPairs(facets: readonly Facet[], state: SearchState): Pair[] {
  return facets.flatMap((facet) => valuePairs(facet, state[facet.key]))
}

function valuePairs(facet: Facet, values: readonly string[]): Pair[] {
  return canonicalValues(facet, values).map((value) => [facet.urlParam, value])
}

function otherPairs(state: SearchState): Pair[] {
  const pairs = RANGES.flatMap(({ minParam, maxParam }) => [minParam, maxParam]).flatMap((param): Pair[] => {
    const bound = state[param]
    return bound === null ? [] : [[param, String(bound)]]
  })
  if (state.literal) pairs.push(['literal', '1'])
  if (state.countAll) pairs.push(['count', 'all'])
  if (state.sort !== 'relevance') pairs.push(['sort', state.sort])
  if (state.size !== DEFAULT_PAGE_SIZE) pairs.push(['size', String(state.size)])
  if (state.page !== 1) pairs.push(['page', String(state.page)])
  return pairs
}

const written = (pairs: Pair[]) => (pairs.length === 0 ? '' : new URLSearchParams(pairs).toString())

function hrefOf(parts: readonly string[]): string {
  const query = parts.filter((part) => part !== '').join('&')
  return query === '' ? '/search' : `/search?${query}`
}

/** The change that takes back all facet choices and ranges (초기화). */
export function clearedFacets(): Partial<SearchState> {
  return { ...Object.fromEntries(FACETS.map((facet) => [facet.key, []])), ...OPEN_RANGES }
}

/** All values of a repeated parameter. */
export function valuesOf(params: SearchParamsInput, name: string): string[] {
  if (params instanceof URLSearchParams) return params.getAll(name)
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function facetParam(params: SearchParamsInput, facet: Facet): string[] {
  const values = valuesOf(params, facet.urlParam)
  // A name may have a comma in it.
  return facet.values.type === 'name' ? values : values.flatMap((value) => value.split(','))
}

/** Known values, each once, in one order, so that one choice has one address. */
function canonicalValues(facet: Facet, values: readonly string[]): string[] {
  const known = values.map((value) => value.trim()).filter((value) => isFacetValue(facet, value))
  return [...new Set(known)].sort().slice(0, MAX_FACET_VALUES)
}

function sortOf(value: string | undefined): Sort {
  return value === 'newest' || value === 'amount' ? value : 'relevance'
}

function boundedInteger(value: string | undefined, fallback: number, max: number): number {
  if (value === undefined || !/^\d{1,9}$/.test(value)) return fallback
  return Math.min(Math.max(Number(value), 1), max)
}
