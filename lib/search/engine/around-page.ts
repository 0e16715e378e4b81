/** What a page of results tells beside its results: what belongs to them, how many pages there are, and counts by values. */
import { askNamed, queryOf, type SearchedIndex } from '@/lib/search/engine/ask-index'
import { facetQueries } from '@/lib/search/engine/facet-queries'
import { distinctGroups, groupMembers } from '@/lib/search/engine/found-hits'
import type { IndexAnswer, IndexQuery } from '@/lib/search/engine/multi-search'
import { FACETS } from '@/lib/search/facets'
import type { FacetCounts, FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { MAX_TOTAL_HITS } from '@/lib/search/index-settings'
import { countFacets } from '@/lib/search/list-documents'
import { facetFilters, groupFilter } from '@/lib/search/query/filters'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'
import { totalByKind } from '@/lib/search/total-by-kind'

export interface Asked {
  index: SearchedIndex
  state: SearchState
  query: SettledQuery
  /** Nothing is counted by values but what the total needs. */
  hitsOnly: boolean
}

interface Page {
  found: readonly FoundDocument[]
  /** Documents that the words and filters find. */
  total: number
  /** All of them, where they are few. */
  all: readonly FoundDocument[] | null
}

type AroundPage = Pick<FoundList, 'members' | 'pages' | 'facets' | 'total'>

/** Up to so many documents their groups are counted, a microsecond or two each; nobody reads all pages of more. */
const MOST_COUNTED = 1_000
const MOST_MEMBERS = 200
/** What `groupMembers` needs of a hit. */
const MEMBER_FIELDS = ['group', 'kind', 'recordId', 'href', 'title'] as const

/** One round of requests; none where all results are there and nothing narrows them. */
export async function aroundPage(asked: Asked, page: Page): Promise<AroundPage> {
  const { index, state, query, hitsOnly } = asked
  const { all, total } = page
  const isMore = total >= MAX_TOTAL_HITS
  const among = hitsOnly ? FACETS.filter(({ key }) => key === 'kind' && isMore) : FACETS
  const { members, groups, main, chosen, everywhere } = await askNamed(index, {
    ...groupQueries(asked, page),
    ...facetQueries(state, query, all === null ? total : null, among),
  })
  const counts = all === null ? merged(main) : countFacets(all, state)
  const facets = { ...counts, ...merged(chosen) }
  return {
    members: all?.map(({ document }) => document) ?? groupMembers(members.flatMap(({ hits }) => hits)),
    pages: pagesOf(state, page, groups),
    facets: withEmptyValues(facets, merged(everywhere)),
    total: isMore ? totalByKind(state, facets) : total,
  }
}

const merged = (answers: readonly IndexAnswer[]): FacetCounts =>
  Object.assign({}, ...answers.map(({ facets }) => facets))

/** The other records of the page's groups, and how many groups there are. */
function groupQueries(
  { state, query }: Asked,
  { found, total, all }: Page,
): Record<'members' | 'groups', IndexQuery[]> {
  if (!isGrouped(state) || all !== null) return { members: [], groups: [] }
  const groups = found.filter(({ document }) => document.name === null).map(({ document }) => document.group)
  const words = queryOf(query.main, query.initials)
  const filter = facetFilters(state)
  const members = {
    ...words,
    filter: [...filter, groupFilter(groups)],
    limit: MOST_MEMBERS,
    retrieve: MEMBER_FIELDS,
  }
  return {
    members: groups.length === 0 ? [] : [members],
    groups: total > MOST_COUNTED ? [] : [{ ...words, filter, distinct: 'group', limit: 0, exact: true }],
  }
}

/** A page that is not full is the last one, and one with nothing on it comes after the last. */
function pagesOf(
  { page, size }: SearchState,
  { all, found, total }: Page,
  [groups]: readonly IndexAnswer[],
): number {
  if (all !== null) return Math.ceil(distinctGroups(all).length / size)
  if (groups !== undefined) return Math.ceil(groups.total / size)
  const most = Math.ceil(Math.min(total, MAX_TOTAL_HITS) / size)
  if (found.length === 0 && page > 1) return Math.min(page - 1, most)
  return found.length > 0 && found.length < size ? Math.min(page, most) : most
}

/** Values that the filters leave nothing of are shown with 0, not gone. */
function withEmptyValues(facets: FacetCounts, everywhere: FacetCounts): FacetCounts {
  const empty = Object.entries(everywhere).map(([field, counts]) => {
    const none = Object.keys(counts).map((value) => [value, 0])
    return [field, { ...Object.fromEntries(none), ...facets[field] }]
  })
  return { ...facets, ...Object.fromEntries(empty) }
}
