/** What is asked first: for the page of results that have all the words, and for what decides how the search goes on. */
import { queryOf } from '@/lib/search/engine/ask-index'
import type { IndexQuery } from '@/lib/search/engine/multi-search'
import { isGrouped } from '@/lib/search/groups'
import { HEAD_FIELDS } from '@/lib/search/index-settings'
import { engineQuery, exactForm } from '@/lib/search/query/engine-query'
import { facetFilters, isNarrowed } from '@/lib/search/query/filters'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

export interface StrictQueries {
  page: IndexQuery[]
  /** How many there are, where the page can't tell. */
  counted: IndexQuery[]
  /** The same without the filters, where the page can't tell. */
  everywhere: IndexQuery[]
  /** Groups before the page's first. */
  before: IndexQuery[]
  /** What is called by the words as one. */
  heads: IndexQuery[]
  words: IndexQuery[]
  joined: IndexQuery[]
}

/** So many records that are called by the joined words come before all others. */
export const MOST_HEADS = 10
/** Behind so many results nobody minds one that was among the first. */
const DEEPEST_ORDERED = 1_000
/** So many documents at most are grouped and counted here, not by the engine: then one request tells everything of them. */
export const LISTED = 40

export function strictQueries(state: SearchState, plan: QueryPlan, query: SettledQuery): StrictQueries {
  const grouped = isGrouped(state)
  const listed = grouped && state.page === 1
  const uncounted = { ...queryOf(query.main, query.initials), limit: 0 }
  return {
    ...pageQueries(state, query),
    // Apart from the page: one document a group makes the engine's total a guess.
    counted: grouped && !listed ? [{ ...uncounted, filter: facetFilters(state) }] : [],
    everywhere:
      isNarrowed(state) || (state.q !== '' && !listed)
        ? [{ ...uncounted, limit: LISTED, retrieve: ['group'] }]
        : [],
    ...wordQueries(plan, query),
  }
}

/** The page itself: with one document a group where results are grouped. */
export function pageQuery(state: SearchState, query: SettledQuery, start = firstOf(state)): IndexQuery {
  return {
    ...queryOf(query.main, query.initials),
    filter: facetFilters(state),
    sort: sortRules(state),
    offset: start,
    limit: firstOf(state) + state.size - start,
    ...(isGrouped(state) ? { distinct: 'group' } : {}),
  }
}

const firstOf = ({ page, size }: SearchState) => (page - 1) * size

function pageQueries(
  state: SearchState,
  query: SettledQuery,
): Pick<StrictQueries, 'page' | 'before' | 'heads'> {
  const grouped = isGrouped(state)
  const offset = firstOf(state)
  const joined = grouped && offset <= DEEPEST_ORDERED ? query.joined : []
  const start = joined.length > 0 ? Math.max(0, offset - MOST_HEADS) : offset
  const page = pageQuery(state, query, start)
  const { distinct: _, ...all } = page
  const head = { filter: page.filter ?? [], distinct: 'group', fields: HEAD_FIELDS, limit: MOST_HEADS }
  return {
    page: grouped && offset > 0 ? [page] : [{ ...all, ...(grouped ? { limit: LISTED } : {}) }],
    before: start > 0 && joined.length > 0 ? [{ ...page, offset: 0, limit: start, retrieve: ['group'] }] : [],
    heads: joined.map((q) => ({ ...head, q })),
  }
}

/** Of a single word the answer itself says how many have it. */
function wordQueries(plan: QueryPlan, { joined }: SettledQuery): Pick<StrictQueries, 'words' | 'joined'> {
  const counted = (q: string, initials: boolean) => ({ ...queryOf(q, initials), limit: 0 })
  const several = plan.tokens.length > 1 ? plan.tokens : []
  return {
    words: several.map((token) => counted(engineQuery([exactForm(token)], []), token.kind === 'initials')),
    joined: joined.map((q) => counted(q, false)),
  }
}

function sortRules({ sort, q }: SearchState): string[] {
  if (sort === 'amount') return ['amount:desc']
  // Without words nothing is more relevant than another: the newest come first.
  return sort === 'newest' || q === '' ? ['date:desc'] : []
}
