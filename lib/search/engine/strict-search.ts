/** The page of results that have all the words. */
import type { Meilisearch } from 'meilisearch'
import { askIndex, fieldsFor, type IndexAnswer, type IndexQuery } from '@/lib/search/engine/ask-index'
import { foundDocuments, groupMembers, groupsOf, MEMBER_FIELDS } from '@/lib/search/engine/found-hits'
import { FACETS, isOpenFacet } from '@/lib/search/facets'
import type { FacetCounts, FoundDocument, FoundList, GroupMember } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { HEAD_FIELDS, MAX_TOTAL_HITS } from '@/lib/search/index-settings'
import { engineQuery, exactForm } from '@/lib/search/query/engine-query'
import { chosenFacets, facetFilters, groupFilter, isNarrowed } from '@/lib/search/query/filters'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

export interface StrictAnswer extends FoundList {
  /** Documents that have the words, whatever the filters. */
  everywhere: number
  /** Documents that have each of the words, and those that have them as one. */
  words: number[]
  joined: number
}

const FACET_FIELDS = FACETS.map(({ field }) => field)
/** So many records that are called by the joined words come before all others. */
const MOST_HEADS = 10
/** Behind so many results nobody minds one that was among the first. */
const DEEPEST_ORDERED = 1_000

/**
 * One request for the page and all counts; a second one names the other records of its groups. Where results are
 * grouped, the total still counts documents, and the number of pages is known only on the last one.
 * @param fewest with fewer documents than this everywhere they are listed otherwise, and no groups are asked for.
 */
export async function searchStrict(
  client: Meilisearch,
  index: string,
  state: SearchState,
  plan: QueryPlan,
  query: SettledQuery,
  fewest: number,
): Promise<StrictAnswer> {
  const queries = { ...queriesOf(state, query), ...wordQueries(plan, query) }
  const answers = await askIndex(client, index, [
    queries.page,
    queries.counted,
    ...(queries.everywhere ?? []),
    ...(queries.before ?? []),
    ...queries.heads,
    ...queries.words,
    ...queries.joined,
    ...queries.counts,
  ])
  const [page, counted, ...others] = answers
  const take = (count: number) => others.splice(0, count)
  const [everywhere] = take(queries.everywhere?.length ?? 0)
  const [before] = take(queries.before?.length ?? 0)
  const heads = take(queries.heads.length)
  const words = take(queries.words.length).map(({ total }) => total)
  const joined = take(queries.joined.length).map(({ total }) => total)
  const main = { hits: page?.hits ?? [], total: counted?.total ?? 0, facets: counted?.facets ?? {} }
  const found = orderedPage(state, queries.start, main, before, heads)
  const facets = Object.assign({}, main.facets, ...others.map((other) => other.facets))
  const isEnough = (everywhere?.total ?? main.total) >= fewest
  return {
    found,
    members: isEnough ? await membersOf(client, index, queries.page, main.total, found, state) : [],
    total: main.total,
    pages: pagesOf(state, main.total, found.length),
    facets: everywhere ? withEmptyValues(facets, everywhere.facets) : facets,
    everywhere: everywhere?.total ?? main.total,
    words: words.length > 0 ? words : [everywhere?.total ?? main.total],
    joined: Math.max(0, ...joined),
  }
}

/** Of a single word the answer itself says how many have it. */
function wordQueries({ tokens }: QueryPlan, { joined }: SettledQuery) {
  const counted = (q: string, initials: boolean) => ({ q, fields: fieldsFor(initials), limit: 0 })
  const several = tokens.length > 1 ? tokens : []
  return {
    words: several.map((token) => counted(engineQuery([exactForm(token)], []), token.kind === 'initials')),
    joined: joined.map((q) => counted(q, false)),
  }
}

function queriesOf(state: SearchState, query: SettledQuery) {
  const grouped = isGrouped(state)
  const fields = fieldsFor(query.initials)
  const filter = facetFilters(state)
  const offset = (state.page - 1) * state.size
  const joined = grouped && offset <= DEEPEST_ORDERED ? query.joined : []
  const start = joined.length > 0 ? Math.max(0, offset - MOST_HEADS) : offset
  const base = { fields, filter, ...(grouped ? { distinct: 'group' } : {}) }
  const page: IndexQuery = {
    ...base,
    q: query.main,
    sort: sortRules(state),
    offset: start,
    limit: offset + state.size - start,
  }
  const uncounted = { q: query.main, fields, limit: 0 }
  return {
    start,
    page,
    // Apart from the page: one document a group makes the engine's total a guess.
    counted: { ...uncounted, filter, facets: FACET_FIELDS },
    everywhere: isNarrowed(state) ? [{ ...uncounted, facets: FACET_FIELDS }] : null,
    before:
      joined.length > 0 && start > 0 ? [{ ...page, offset: 0, limit: start, retrieve: ['group'] }] : null,
    heads: joined.map((q) => ({ ...base, q, fields: HEAD_FIELDS, limit: MOST_HEADS })),
    // A facet with chosen values is counted without them, so that its other values keep theirs.
    counts: chosenFacets(state).map((key) => ({
      ...uncounted,
      filter: facetFilters(state, key),
      facets: FACETS.filter((facet) => facet.key === key).map(({ field }) => field),
    })),
  }
}

/**
 * The documents called by the joined words, then all others. The engine knows only the order of the others, so the page
 * begins that much earlier there.
 */
function orderedPage(
  { page, size }: SearchState,
  start: number,
  main: IndexAnswer,
  before: IndexAnswer | undefined,
  headAnswers: readonly IndexAnswer[],
): FoundDocument[] {
  const found = foundDocuments(main.hits)
  if (main.total === 0 || headAnswers.length === 0) return found
  const heads = distinctGroups(headAnswers.flatMap(({ hits }) => foundDocuments(hits))).slice(0, MOST_HEADS)
  const isHead = new Set(heads.map(({ document }) => document.group))
  const earlier = before ? groupsOf(before.hits).filter((group) => !isHead.has(group)).length : start
  const rest = found.filter(({ document }) => !isHead.has(document.group))
  const from = (page - 1) * size
  const list =
    from < heads.length
      ? [...heads.slice(from), ...rest]
      : rest.slice(Math.max(0, from - heads.length - earlier))
  return list.slice(0, size)
}

function distinctGroups(found: readonly FoundDocument[]): FoundDocument[] {
  const first = new Map<string, FoundDocument>()
  for (const one of found) if (!first.has(one.document.group)) first.set(one.document.group, one)
  return [...first.values()]
}

const MOST_MEMBERS = 200

async function membersOf(
  client: Meilisearch,
  index: string,
  page: IndexQuery,
  total: number,
  found: readonly FoundDocument[],
  state: SearchState,
): Promise<GroupMember[]> {
  const groups = found.filter(({ document }) => document.name === null).map(({ document }) => document.group)
  if (!isGrouped(state) || groups.length === 0 || total <= found.length) return []
  const { q, fields, filter = [] } = page
  const [answer] = await askIndex(client, index, [
    { q, fields, filter: [...filter, groupFilter(groups)], limit: MOST_MEMBERS, retrieve: MEMBER_FIELDS },
  ])
  return groupMembers(answer?.hits ?? [])
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

function sortRules({ sort, q }: SearchState): string[] {
  if (sort === 'amount') return ['amount:desc']
  // Without words nothing is more relevant than another: the newest come first.
  return sort === 'newest' || q === '' ? ['date:desc'] : []
}
