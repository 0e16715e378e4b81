/** What a page of results tells beside its results: what belongs to them, how many pages there are, and counts by values. */
import type { Meilisearch } from 'meilisearch'
import { askIndex, askNamed, type IndexAnswer, type IndexQuery, queryOf } from '@/lib/search/engine/ask-index'
import { distinctGroups, groupMembers } from '@/lib/search/engine/found-hits'
import { FACETS, type Facet, isOpenFacet } from '@/lib/search/facets'
import type { FacetCounts, FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { MAX_TOTAL_HITS } from '@/lib/search/index-settings'
import { countFacets } from '@/lib/search/list-documents'
import { chosenFacets, facetFilters, groupFilter, isNarrowed } from '@/lib/search/query/filters'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

export interface Asked {
  client: Meilisearch
  index: string
  state: SearchState
  query: SettledQuery
}

interface Page {
  found: readonly FoundDocument[]
  /** Documents that the words and filters find. */
  total: number
  /** All of them, where they are few. */
  all: readonly FoundDocument[] | null
}

type AroundPage = Pick<FoundList, 'members' | 'pages' | 'facets'>

/** Up to so many documents their groups are counted, a microsecond or two each; nobody reads all pages of more. */
const MOST_COUNTED = 1_000
/** So many documents the engine counts by looking at each; of more it takes the list of every value. */
const COUNTED_ONE_BY_ONE = 3_000
const MOST_MEMBERS = 200
/** What `groupMembers` needs of a hit. */
const MEMBER_FIELDS = ['group', 'kind', 'recordId', 'href', 'title'] as const

/** One round of requests; none where all results are there and nothing narrows them. */
export async function aroundPage(asked: Asked, page: Page): Promise<AroundPage> {
  const { client, index, state } = asked
  const { beside, apart } = facetQueries(asked, page)
  const [answers, facets] = await Promise.all([
    askNamed(client, index, { ...groupQueries(asked, page), ...beside }),
    askIndex(client, index, apart),
  ])
  const counts = page.all === null ? merged([...answers.main, ...facets]) : countFacets(page.all, state)
  const all = { ...counts, ...merged(answers.chosen) }
  return {
    members:
      page.all?.map(({ document }) => document) ?? groupMembers(answers.members.flatMap(({ hits }) => hits)),
    pages: pagesOf(state, page, answers.groups),
    facets: isNarrowed(state) ? withEmptyValues(all, merged(answers.everywhere)) : all,
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

interface FacetQueries {
  beside: Record<'main' | 'chosen' | 'everywhere', IndexQuery[]>
  /** Of agencies there are thousands: counting many results by them takes as long as all the rest, so it is done beside that. */
  apart: IndexQuery[]
}

/** A facet with chosen values is counted without them, so that its other values keep theirs. */
function facetQueries({ state, query }: Asked, { total, all }: Page): FacetQueries {
  const words = { ...queryOf(query.main, query.initials), limit: 0 }
  const chosen = chosenFacets(state)
  const count = (facets: readonly Facet[], filter: readonly string[]): IndexQuery[] =>
    facets.length === 0 ? [] : [{ ...words, filter, facets: facets.map(({ field }) => field) }]
  const others = all === null ? FACETS.filter(({ key }) => !chosen.includes(key)) : []
  const isApart = ({ key }: Facet) => key === 'agency' && total > COUNTED_ONE_BY_ONE
  return {
    beside: {
      main: count(
        others.filter((facet) => !isApart(facet)),
        facetFilters(state),
      ),
      chosen: FACETS.filter(({ key }) => chosen.includes(key)).flatMap((facet) =>
        count([facet], facetFilters(state, facet.key)),
      ),
      everywhere: isNarrowed(state)
        ? count(
            FACETS.filter((facet) => !isOpenFacet(facet)),
            [],
          )
        : [],
    },
    apart: count(others.filter(isApart), facetFilters(state)),
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

/** Values that these words have and the filters leave nothing of: shown with 0, not gone. Places and agencies would be hundreds. */
function withEmptyValues(facets: FacetCounts, everywhere: FacetCounts): FacetCounts {
  const empty = Object.entries(everywhere).map(([field, counts]) => {
    const none = Object.keys(counts).map((value) => [value, 0])
    return [field, { ...Object.fromEntries(none), ...facets[field] }]
  })
  return { ...facets, ...Object.fromEntries(empty) }
}
