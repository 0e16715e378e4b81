/** Results that lack some words: few enough to be listed here, so that their counts and groups are exact. */
import type { Meilisearch } from 'meilisearch'
import { askAtOnce, askIndex, fieldsFor } from '@/lib/search/engine/ask-index'
import { foundDocuments } from '@/lib/search/engine/found-hits'
import { MOST_OF_LOOSER, productive } from '@/lib/search/engine/productive'
import type { FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { listDocuments } from '@/lib/search/list-documents'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

/** What is only near what was asked is shown so far and no further. */
const MOST_NEAR = 60

/** What is known already of all words: the documents that have them, and how many have them as one. */
export interface KnownMatches {
  all: FoundDocument[] | null
  joined: number
  /** How many documents some queries find. */
  counts: ReadonlyMap<string, number>
}

/** Filters narrow the list, they never bring in what would not be in it without them. */
export async function searchPool(
  client: Meilisearch,
  index: string,
  state: SearchState,
  settled: SettledQuery,
  known: KnownMatches | null,
): Promise<FoundList> {
  const fields = fieldsFor(settled.initials)
  const uncounted = settled.looser.filter(({ q }) => !known?.counts.has(q))
  const strict = strictQueries(settled, known).map((q) => ({
    query: { q, fields, limit: MOST_NEAR },
    weight: 1,
  }))
  const answers = await askIndex(client, index, [
    ...strict.map(({ query }) => query),
    ...uncounted.map(({ q }) => ({ q, fields, limit: 0 })),
  ])
  const counts = new Map(known?.counts)
  for (const [at, { q }] of uncounted.entries()) counts.set(q, answers[strict.length + at]?.total ?? 0)
  const looser = productive(settled.looser, counts).map(({ q, weight }) => ({
    query: { q, fields, limit: MOST_OF_LOOSER, ...(isGrouped(state) ? { distinct: 'group' } : {}) },
    weight,
  }))
  const near = await askAtOnce(
    client,
    index,
    looser.map(({ query }) => query),
  )
  const pool = new Pool(known?.all ?? [])
  for (const [at, { weight }] of strict.entries()) pool.add(foundDocuments(answers[at]?.hits ?? []), weight)
  for (const [at, { weight }] of looser.entries()) pool.add(foundDocuments(near[at]?.hits ?? []), weight)
  return listDocuments(pool.best(MOST_NEAR), state)
}

function strictQueries({ main, joined }: SettledQuery, known: KnownMatches | null): string[] {
  return [...(known?.all ? [] : [main]), ...(known?.joined === 0 ? [] : joined)]
}

/** Documents of several lists, each with the best weight it has in one. */
class Pool {
  readonly #best = new Map<string, FoundDocument>()

  constructor(found: readonly FoundDocument[]) {
    this.add(found, 1)
  }

  add(found: readonly FoundDocument[], weight: number): void {
    for (const { document, score } of found) {
      const key = `${document.kind} ${document.recordId}`
      const weighted = score * weight
      if (weighted > (this.#best.get(key)?.score ?? 0)) this.#best.set(key, { document, score: weighted })
    }
  }

  best(most: number): FoundDocument[] {
    return [...this.#best.values()]
      .sort((a, b) => b.score - a.score || a.document.rank - b.document.rank)
      .slice(0, most)
  }
}
