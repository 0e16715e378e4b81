/** What is asked for the page of results that have all the words, in one request. */
import { fieldsFor, type IndexQuery } from '@/lib/search/engine/ask-index'
import { FACETS } from '@/lib/search/facets'
import { isGrouped } from '@/lib/search/groups'
import { HEAD_FIELDS } from '@/lib/search/index-settings'
import { engineQuery, exactForm } from '@/lib/search/query/engine-query'
import { chosenFacets, facetFilters, isNarrowed } from '@/lib/search/query/filters'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import { likelyWays, type SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

export interface StrictQueries {
  page: IndexQuery[]
  /** All counts, where the page can't tell them. */
  counted: IndexQuery[]
  /** The same without the filters, where the page can't tell. */
  everywhere: IndexQuery[]
  /** Groups before the page's first. */
  before: IndexQuery[]
  /** What is called by the words as one. */
  heads: IndexQuery[]
  words: IndexQuery[]
  /** How many lack which words, so that near results need not ask for it. */
  ways: IndexQuery[]
  joined: IndexQuery[]
  /** A facet with chosen values is counted without them, so that its other values keep theirs. */
  counts: IndexQuery[]
}

const FACET_FIELDS = FACETS.map(({ field }) => field)
/** So many records that are called by the joined words come before all others. */
const MOST_HEADS = 10
/** Behind so many results nobody minds one that was among the first. */
const DEEPEST_ORDERED = 1_000
/** So many documents at most are grouped here, not by the engine: then one request tells everything of them. */
export const LISTED = 40

export function strictQueries(state: SearchState, plan: QueryPlan, query: SettledQuery): StrictQueries {
  const grouped = isGrouped(state)
  const listed = grouped && state.page === 1
  const uncounted = { q: query.main, fields: fieldsFor(query.initials), limit: 0 }
  const filter = facetFilters(state)
  const narrowed = isNarrowed(state)
  return {
    ...pageQueries(state, query),
    // Apart from the page: one document a group makes the engine's total a guess.
    counted: grouped && !listed ? [{ ...uncounted, filter, facets: FACET_FIELDS }] : [],
    everywhere:
      narrowed || (state.q !== '' && !listed)
        ? [{ ...uncounted, limit: LISTED, retrieve: ['group'], facets: narrowed ? FACET_FIELDS : [] }]
        : [],
    ...wordQueries(plan, query),
    counts: chosenFacets(state).map((key) => ({
      ...uncounted,
      filter: facetFilters(state, key),
      facets: FACETS.filter((facet) => facet.key === key).map(({ field }) => field),
    })),
  }
}

/** The page itself: with one document a group where results are grouped. */
export function pageQuery(state: SearchState, query: SettledQuery, start = firstOf(state)): IndexQuery {
  return {
    q: query.main,
    fields: fieldsFor(query.initials),
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
    page:
      grouped && offset > 0
        ? [page]
        : [{ ...all, facets: FACET_FIELDS, ...(grouped ? { limit: LISTED } : {}) }],
    before: start > 0 && joined.length > 0 ? [{ ...page, offset: 0, limit: start, retrieve: ['group'] }] : [],
    heads: joined.map((q) => ({ ...head, q })),
  }
}

/** Of a single word the answer itself says how many have it. */
function wordQueries(
  plan: QueryPlan,
  { joined }: SettledQuery,
): Pick<StrictQueries, 'words' | 'ways' | 'joined'> {
  const counted = (q: string, initials: boolean) => ({ q, fields: fieldsFor(initials), limit: 0 })
  const several = plan.tokens.length > 1 ? plan.tokens : []
  const words = several.map((token) =>
    counted(engineQuery([exactForm(token)], []), token.kind === 'initials'),
  )
  const asked = new Set(words.map(({ q }) => q))
  return {
    words,
    ways: likelyWays(plan)
      .filter((q) => !asked.has(q))
      .map((q) => counted(q, false)),
    joined: joined.map((q) => counted(q, false)),
  }
}

function sortRules({ sort, q }: SearchState): string[] {
  if (sort === 'amount') return ['amount:desc']
  // Without words nothing is more relevant than another: the newest come first.
  return sort === 'newest' || q === '' ? ['date:desc'] : []
}
