/** A list's filters and page ⇄ the address: the only place that reads or writes the parameters of list pages. */
import type { SearchParams } from '@/app/_url/page-props'
import { regionBySlug } from '@/lib/records/gazetteer'

export const LIST_SIZE = 30
const MAX_PAGE = 10_000

export interface ListState {
  /** Slug of a region whose records, and those of all regions in it, are listed. */
  region: string | null
  /** A value of the list's own filter: an agency type, a programme category. */
  choice: string | null
  page: number
}

/** Which parameter the list's own filter has, and what it may be. */
export interface ListFilter {
  param: string
  values: Readonly<Record<string, string>>
}

/** Reads any address. Never throws: what it does not know it drops. */
export function parseListState(params: SearchParams, filter?: ListFilter): ListState {
  const region = first(params, 'region')
  const choice = filter === undefined ? null : first(params, filter.param)
  return {
    region: region !== null && regionBySlug(region) !== undefined ? region : null,
    choice: choice !== null && Object.hasOwn(filter?.values ?? {}, choice) ? choice : null,
    page: pageOf(first(params, 'page')),
  }
}

/** The address of a list. Any change but of the page goes back to page 1. */
export function listHref(
  path: string,
  state: ListState,
  change: Partial<ListState> = {},
  filter?: ListFilter,
): string {
  const next = { ...state, page: 1, ...change }
  const params = new URLSearchParams()
  if (next.region !== null) params.set('region', next.region)
  if (next.choice !== null && filter !== undefined) params.set(filter.param, next.choice)
  if (next.page > 1) params.set('page', String(next.page))
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}

export const sliceOf = (page: number, size = LIST_SIZE) => ({ skip: (page - 1) * size, take: size })

export const pagesOf = (total: number, size = LIST_SIZE): number => Math.max(1, Math.ceil(total / size))

function first(params: SearchParams, name: string): string | null {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  return (Array.isArray(value) ? value[0] : value) ?? null
}

function pageOf(text: string | null): number {
  if (text === null || !/^\d{1,6}$/.test(text)) return 1
  return Math.min(Math.max(Number(text), 1), MAX_PAGE)
}
