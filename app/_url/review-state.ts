/** What a curator's queue shows ⇄ its address: the only place that reads or writes its parameters. */
import type { SearchParams } from '@/app/_url/page-props'
import { regionBySlug } from '@/lib/records/gazetteer'
import { type WorkKind, workKindSchema } from '@/lib/records/review/work'

export const REVIEW_SIZE = 10
const MAX_PAGE = 10_000

export interface ReviewState {
  /** Null: the first kind that has any work. */
  kind: WorkKind | null
  /** Slug. */
  region: string | null
  /** Slug. */
  article: string | null
  page: number
}

/** Reads any address. Never throws: what it does not know it drops. */
export function parseReviewState(params: SearchParams): ReviewState {
  const region = first(params, 'region')
  const page = first(params, 'page')
  const isPage = page !== null && /^[1-9]\d{0,4}$/.test(page)
  return {
    kind: workKindSchema.safeParse(first(params, 'kind')).data ?? null,
    region: region !== null && regionBySlug(region) !== undefined ? region : null,
    article: first(params, 'article')?.normalize('NFC').slice(0, 300) ?? null,
    page: isPage ? Math.min(Number(page), MAX_PAGE) : 1,
  }
}

/** The address of a part of the queue. Any change but of the page goes back to page 1. */
export function reviewHref(state: ReviewState, change: Partial<ReviewState> = {}): string {
  const next = { ...state, page: 1, ...change }
  const params = new URLSearchParams()
  if (next.kind !== null) params.set('kind', next.kind)
  if (next.region !== null) params.set('region', next.region)
  if (next.article !== null) params.set('article', next.article)
  if (next.page > 1) params.set('page', String(next.page))
  const query = params.toString()
  return query === '' ? '/admin' : `/admin?${query}`
}

/** The same page of this site, with the note that it is to show. */
export function withNote(path: string, note: string): string {
  const url = new URL(path, 'http://here.invalid')
  url.searchParams.set('said', note)
  return `${url.pathname}${url.search}${url.hash}`
}

function first(params: SearchParams, name: string): string | null {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  const text = Array.isArray(value) ? value[0] : value
  return text === undefined || text === '' ? null : text
}
