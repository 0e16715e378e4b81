/** The page of results that have all the words. */
import type { Meilisearch } from 'meilisearch'
import { askIndex, askNamed, type IndexAnswer, type IndexQuery } from '@/lib/search/engine/ask-index'
import { distinctGroups, foundDocuments, groupMembers, groupsOf } from '@/lib/search/engine/found-hits'
import { LISTED, pageQuery, type StrictQueries, strictQueries } from '@/lib/search/engine/strict-queries'
import { FACETS, isOpenFacet } from '@/lib/search/facets'
import type { FacetCounts, FoundDocument, FoundList, GroupMember } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { MAX_TOTAL_HITS } from '@/lib/search/index-settings'
import { inOrder, printedShare } from '@/lib/search/printed-share'
import { groupFilter, isNarrowed } from '@/lib/search/query/filters'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

export interface StrictAnswer extends FoundList {
  /** Documents that have the words, whatever the filters. */
  everywhere: number
  /** Whether they are so many results that nothing else is looked for. */
  isEnough: boolean
  /** Every one of them, where they are few and nothing narrows them. */
  all: FoundDocument[] | null
  /** Documents that have each of the words, and those that have them as one. */
  words: number[]
  joined: number
  /** How many documents some queries find that near results may ask for. */
  counts: ReadonlyMap<string, number>
}

type Answers = Record<keyof StrictQueries, IndexAnswer[]>

/** So many records that are called by the joined words come before all others. */
const MOST_HEADS = 10
const NO_ANSWER: IndexAnswer = { hits: [], total: 0, facets: {} }

/**
 * One round of requests for the page and all counts; where not all results fit into it a second one names the other records of its
 * groups. The total counts documents; how many pages their groups fill is
 * known for up to a thousand of them, and on the last page.
 * @param fewest with fewer results than this everywhere they are listed otherwise, and no groups are asked for.
 */
export async function searchStrict(
  client: Meilisearch,
  index: string,
  state: SearchState,
  plan: QueryPlan,
  query: SettledQuery,
  fewest: number,
): Promise<StrictAnswer> {
  const queries = strictQueries(state, plan, query)
  const answers: Answers = await askNamed(client, index, queries)
  const {
    page: [page = NO_ANSWER],
    counted: [main = page],
    everywhere: [everywhere = main],
  } = answers
  const isEnough = everywhere.total > LISTED || groupCount(everywhere) >= fewest
  const facets = Object.assign({}, main.facets, ...answers.counts.map((other) => other.facets))
  const words = answers.words.map(({ total }) => total)
  const listed = isGrouped(state) && state.page === 1 ? foundDocuments(page.hits) : null
  const all = listed !== null && page.total <= LISTED ? listed : null
  const asked = { client, index, state, query }
  const found = await pageOf(asked, answers, listed)
  const { members, pages } =
    all === null ? await askedGroups(asked, main.total, found, isEnough) : listedGroups(state, all)
  return {
    found,
    members,
    total: main.total,
    pages,
    facets: isNarrowed(state) ? withEmptyValues(facets, everywhere.facets) : facets,
    everywhere: everywhere.total,
    isEnough,
    all: isNarrowed(state) ? null : all,
    words: words.length > 0 ? words : [everywhere.total],
    joined: Math.max(0, ...answers.joined.map(({ total }) => total)),
    counts: new Map([...countsOf(queries.words, answers.words), ...countsOf(queries.ways, answers.ways)]),
  }
}

function countsOf(queries: readonly IndexQuery[], answers: readonly IndexAnswer[]): [string, number][] {
  return queries.map(({ q }, at) => [q, answers[at]?.total ?? 0])
}

interface Asked {
  client: Meilisearch
  index: string
  state: SearchState
  query: SettledQuery
}

const groupCount = ({ hits }: IndexAnswer) => new Set(groupsOf(hits)).size

/**
 * @param listed the first documents, several of a group: usually enough groups for the first page.
 */
async function pageOf(
  { client, index, state, query }: Asked,
  answers: Answers,
  listed: FoundDocument[] | null,
): Promise<FoundDocument[]> {
  const [page = NO_ANSWER] = answers.page
  if (listed === null) return orderedPage(state, answers)
  if (listed.length === 0) return []
  const heads = headsOf(answers)
  const found = distinctGroups([...heads, ...listed])
  if (found.length >= state.size || page.total <= LISTED) return printedFirst(heads, found, state, query)
  const [distinct = NO_ANSWER] = await askIndex(client, index, [pageQuery(state, query)])
  return printedFirst(heads, distinctGroups([...heads, ...foundDocuments(distinct.hits)]), state, query)
}

/** The same page, what prints the words before what has them from what it belongs to. */
function printedFirst(
  heads: readonly FoundDocument[],
  found: readonly FoundDocument[],
  { size }: SearchState,
  { tokens, initials }: SettledQuery,
): FoundDocument[] {
  const page = found.slice(0, size)
  if (initials) return page
  const printed = printedShare(tokens)
  const rest = page.slice(heads.length).map((one) => ({ one, order: inOrder(one, printed(one.document)) }))
  return [...page.slice(0, heads.length), ...rest.sort((a, b) => b.order - a.order).map(({ one }) => one)]
}

function headsOf({ heads }: Answers): FoundDocument[] {
  return distinctGroups(heads.flatMap(({ hits }) => foundDocuments(hits))).slice(0, MOST_HEADS)
}

/**
 * The documents called by the joined words, then all others. The engine knows only the order of the others, so the page
 * begins that much earlier there.
 */
function orderedPage({ page, size }: SearchState, answers: Answers): FoundDocument[] {
  const [main = NO_ANSWER] = answers.page
  const [before = NO_ANSWER] = answers.before
  const found = foundDocuments(main.hits)
  if (main.total === 0 || answers.heads.length === 0) return found
  const heads = headsOf(answers)
  const isHead = new Set(heads.map(({ document }) => document.group))
  const earlier = groupsOf(before.hits).filter((group) => !isHead.has(group)).length
  const rest = found.filter(({ document }) => !isHead.has(document.group))
  const from = (page - 1) * size
  const list =
    from < heads.length
      ? [...heads.slice(from), ...rest]
      : rest.slice(Math.max(0, from - heads.length - earlier))
  return list.slice(0, size)
}

const MOST_MEMBERS = 200
/** What `groupMembers` needs of a hit. */
const MEMBER_FIELDS = ['group', 'kind', 'recordId', 'href', 'title'] as const

interface PageGroups {
  members: GroupMember[]
  pages: number
}

function listedGroups({ size }: SearchState, all: readonly FoundDocument[]): PageGroups {
  return {
    members: all.map(({ document }) => document),
    pages: Math.ceil(distinctGroups(all).length / size),
  }
}

/** Up to so many documents their groups are counted, a microsecond or two each; nobody reads all pages of more. */
const MOST_COUNTED = 1_000

/** @param isEnough else the results are listed otherwise, and groups are of no use. */
async function askedGroups(
  { client, index, state, query }: Asked,
  total: number,
  found: readonly FoundDocument[],
  isEnough: boolean,
): Promise<PageGroups> {
  if (!isGrouped(state) || !isEnough) return { members: [], pages: pagesOf(state, total, found.length) }
  const groups = found.filter(({ document }) => document.name === null).map(({ document }) => document.group)
  const { q, fields, filter = [], distinct } = pageQuery(state, query)
  const answers = await askNamed(client, index, {
    members:
      groups.length === 0
        ? []
        : [
            {
              q,
              fields,
              filter: [...filter, groupFilter(groups)],
              limit: MOST_MEMBERS,
              retrieve: MEMBER_FIELDS,
            },
          ],
    counted: total > MOST_COUNTED ? [] : [{ q, fields, filter, distinct, limit: 0, exact: true }],
  })
  const [counted] = answers.counted
  return {
    members: groupMembers(answers.members.flatMap(({ hits }) => hits)),
    pages: counted ? Math.ceil(counted.total / state.size) : pagesOf(state, total, found.length),
  }
}

/** A page that is not full is the last one, and one with nothing on it comes after the last. */
function pagesOf({ page, size }: SearchState, total: number, shown: number): number {
  const most = Math.ceil(Math.min(total, MAX_TOTAL_HITS) / size)
  if (shown === 0 && page > 1) return Math.min(page - 1, most)
  return shown > 0 && shown < size ? Math.min(page, most) : most
}

/** Values that these words have and the filters leave nothing of: shown with 0, not gone. Places and agencies would be hundreds. */
function withEmptyValues(facets: FacetCounts, everywhere: FacetCounts): FacetCounts {
  const all = { ...facets }
  for (const facet of FACETS) {
    const { field } = facet
    if (isOpenFacet(facet)) continue
    const none = Object.keys(everywhere[field] ?? {}).map((value) => [value, 0])
    all[field] = { ...Object.fromEntries(none), ...all[field] }
  }
  return all
}
