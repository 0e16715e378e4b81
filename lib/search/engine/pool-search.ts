/** Results that lack some words: few enough to be listed here, so that their counts and groups are exact. */
import { askIndex, queryOf, type SearchedIndex } from '@/lib/search/engine/ask-index'
import { foundDocuments } from '@/lib/search/engine/found-hits'
import { MOST_OF_LOOSER, productive, weighed } from '@/lib/search/engine/productive'
import type { FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { listDocuments } from '@/lib/search/list-documents'
import { inOrder, printedShare } from '@/lib/search/printed-share'
import type { QueryToken } from '@/lib/search/query/query-plan'
import type { SettledQuery, WeightedQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

/** What is only near what was asked is shown so far and no further. */
const MOST_NEAR = 60

/** What is known already of all words: the documents that have them, and how many have them as one. */
export interface KnownMatches {
  all: FoundDocument[] | null
  /** Documents that have all the words, whatever the filters. */
  everywhere: number
  joined: number
  /** How many documents some queries find. */
  counts: ReadonlyMap<string, number>
}

interface Asked {
  index: SearchedIndex
  initials: boolean
}

/** Filters narrow the list, they never bring in what would not be in it without them. */
export async function searchPool(
  index: SearchedIndex,
  state: SearchState,
  settled: SettledQuery,
  known: KnownMatches | null,
): Promise<FoundList> {
  const asked = { index, initials: settled.initials }
  const { strict, near } = await countedWays(asked, settled, known)
  const lists = await askIndex(
    index,
    near.map(({ q }) => ({
      ...queryOf(q, settled.initials),
      limit: MOST_OF_LOOSER,
      ...(isGrouped(state) ? { distinct: 'group' } : {}),
    })),
  )
  const pool = new Pool(settled.tokens, [...(known?.all ?? []), ...strict])
  for (const [at, { weight }] of near.entries()) pool.add(foundDocuments(lists[at]?.hits ?? []), weight)
  return listDocuments(pool.best(MOST_NEAR), state)
}

interface CountedWays {
  /** What has all the words, as far as it is not known already. */
  strict: FoundDocument[]
  /** The ways to leave words out that are worth a list. */
  near: WeightedQuery[]
}

/** Each way is a count for the engine: the nearer ones are counted first, and the others where those find nothing. */
const FIRST_COUNTED = 12
const FEW = 10

async function countedWays(
  asked: Asked,
  settled: SettledQuery,
  known: KnownMatches | null,
): Promise<CountedWays> {
  const counts = new Map(known?.counts)
  const parts = settled.looser.filter(({ ofWhole }) => ofWhole !== undefined)
  const ways = settled.looser.filter(({ ofWhole }) => ofWhole === undefined)
  const first = [...ways.slice(0, FIRST_COUNTED), ...parts]
  const strict = await askStrict(asked, strictQueries(settled, known), first, counts)
  const withAll = known?.everywhere ?? 0
  const isTogether = strict.length > 0 || withAll > 0
  const fitting = (some: readonly WeightedQuery[]) =>
    productive(weighed(some, counts), counts, withAll).filter(({ isBold }) => isTogether || !isBold)
  const near = fitting(first)
  const found = near.reduce((sum, { q }) => sum + (counts.get(q) ?? 0), strict.length)
  if (found >= FEW || ways.length <= FIRST_COUNTED) return { strict, near }
  await askStrict(asked, [], ways, counts)
  return { strict, near: fitting(ways) }
}

/** The documents that some queries find; counts what the ways find, as far as it is not known. */
async function askStrict(
  { index, initials }: Asked,
  queries: readonly string[],
  ways: readonly WeightedQuery[],
  counts: Map<string, number>,
): Promise<FoundDocument[]> {
  const uncounted = ways.filter(({ q }) => !counts.has(q))
  const answers = await askIndex(index, [
    ...queries.map((q) => ({ ...queryOf(q, initials), limit: MOST_NEAR })),
    ...uncounted.map(({ q }) => ({ ...queryOf(q, initials), limit: 0 })),
  ])
  for (const [at, { q }] of uncounted.entries()) counts.set(q, answers[queries.length + at]?.total ?? 0)
  return answers.slice(0, queries.length).flatMap(({ hits }) => foundDocuments(hits))
}

function strictQueries({ main, joined }: SettledQuery, known: KnownMatches | null): string[] {
  return [...(known?.all ? [] : [main]), ...(known?.joined === 0 ? [] : joined)]
}

/** Documents of several lists, each with the best weight it has in one; of those equally near, what prints the words first. */
class Pool {
  readonly #best = new Map<string, FoundDocument>()
  readonly #printed: (document: FoundDocument['document']) => number

  constructor(tokens: readonly QueryToken[], strict: readonly FoundDocument[]) {
    this.#printed = printedShare(tokens)
    for (const found of strict) this.#keep(found, inOrder(found, this.#printed(found.document)))
  }

  /** @param weight of what lacks some words. */
  add(found: readonly FoundDocument[], weight: number): void {
    for (const one of found)
      this.#keep(one, weight * one.score * (1 + PRINTED_NEAR * this.#printed(one.document)))
  }

  #keep({ document }: FoundDocument, score: number): void {
    const key = `${document.kind} ${document.recordId}`
    if (score > (this.#best.get(key)?.score ?? 0)) this.#best.set(key, { document, score })
  }

  best(most: number): FoundDocument[] {
    return [...this.#best.values()]
      .sort((a, b) => b.score - a.score || a.document.rank - b.document.rank)
      .slice(0, most)
  }
}

/** Where words are missing, those that are printed count as much as which are missing. */
const PRINTED_NEAR = 4
