/** The page of results that have all the words. */
import { type Asked, aroundPage } from '@/lib/search/engine/around-page'
import { askIndex, askNamed } from '@/lib/search/engine/ask-index'
import { distinctGroups, foundDocuments, groupsOf } from '@/lib/search/engine/found-hits'
import type { IndexAnswer } from '@/lib/search/engine/multi-search'
import {
  LISTED,
  MOST_HEADS,
  pageQuery,
  type StrictQueries,
  strictQueries,
} from '@/lib/search/engine/strict-queries'
import type { FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { inOrder, printedShare } from '@/lib/search/printed-share'
import { isNarrowed } from '@/lib/search/query/filters'
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

const NO_ANSWER: IndexAnswer = { hits: [], total: 0, facets: {} }

const NOTHING_AROUND = { members: [], pages: 0, facets: {} }

/**
 * One round of requests for the page and what decides how it goes on; where not all results fit into it a second one for what
 * is told around them. The total counts documents; how many pages their groups fill is known for up to a thousand of them, and
 * on the last page.
 * @param fewest with fewer results than this everywhere they are listed otherwise, and nothing around them is asked for.
 */
export async function searchStrict(asked: Asked, plan: QueryPlan, fewest: number): Promise<StrictAnswer> {
  const { index, state, query } = asked
  const queries = strictQueries(state, plan, query)
  const answers: Answers = await askNamed(index, queries)
  const {
    page: [page = NO_ANSWER],
    counted: [{ total } = page],
    everywhere: [everywhere = page],
  } = answers
  const isEnough = everywhere.total > LISTED || groupCount(everywhere) >= fewest || plan.tokens.length === 0
  const words = answers.words.map((one) => one.total)
  const listed = isGrouped(state) && state.page === 1 ? foundDocuments(page.hits) : null
  const all = listed !== null && page.total <= LISTED ? listed : null
  const found = await pageOf(asked, answers, listed)
  return {
    found,
    total,
    ...(isEnough ? await aroundPage(asked, { found, total, all }) : NOTHING_AROUND),
    everywhere: everywhere.total,
    isEnough,
    all: isNarrowed(state) ? null : all,
    words: words.length > 0 ? words : [everywhere.total],
    joined: Math.max(0, ...answers.joined.map((one) => one.total)),
    counts: new Map(queries.words.map(({ q }, at) => [q, words[at] ?? 0])),
  }
}

const groupCount = ({ hits }: IndexAnswer) => new Set(groupsOf(hits)).size

/**
 * @param listed the first documents, several of a group: usually enough groups for the first page.
 */
async function pageOf(
  { index, state, query }: Asked,
  answers: Answers,
  listed: FoundDocument[] | null,
): Promise<FoundDocument[]> {
  const [page = NO_ANSWER] = answers.page
  if (listed === null) return orderedPage(state, answers)
  if (listed.length === 0) return []
  const heads = headsOf(answers)
  const found = distinctGroups([...heads, ...listed])
  if (found.length >= state.size || page.total <= LISTED) return printedFirst(heads, found, state, query)
  const [distinct = NO_ANSWER] = await askIndex(index, [pageQuery(state, query)])
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
