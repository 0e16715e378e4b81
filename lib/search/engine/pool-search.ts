/** Results that lack some words: few enough to be listed here, so that their counts and groups are exact. */
import type { Meilisearch } from 'meilisearch'
import { askIndex, fieldsFor } from '@/lib/search/engine/ask-index'
import { foundDocuments } from '@/lib/search/engine/found-hits'
import type { FoundDocument, FoundList } from '@/lib/search/found'
import { isGrouped } from '@/lib/search/groups'
import { listDocuments } from '@/lib/search/list-documents'
import type { SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

/** What is only near what was asked is shown so far and no further. */
const MOST_NEAR = 60
/** So much of each way of leaving words out: the best of it comes from several. */
const MOST_OF_LOOSER = 12

/** Filters narrow the list, they never bring in what would not be in it without them. */
export async function searchPool(
  client: Meilisearch,
  index: string,
  state: SearchState,
  { main, joined, looser, initials }: SettledQuery,
): Promise<FoundList> {
  const fields = fieldsFor(initials)
  const queries = [
    ...[main, ...joined].map((q) => ({ q, weight: 1, limit: MOST_NEAR })),
    ...looser.map((one) => ({
      ...one,
      limit: MOST_OF_LOOSER,
      ...(isGrouped(state) ? { distinct: 'group' } : {}),
    })),
  ]
  const answers = await askIndex(
    client,
    index,
    queries.map(({ weight: _, ...query }) => ({ ...query, fields })),
  )
  const best = new Map<string, FoundDocument>()
  answers.forEach(({ hits }, at) => {
    for (const { document, score } of foundDocuments(hits)) {
      const key = `${document.kind} ${document.recordId}`
      const weighted = score * (queries[at]?.weight ?? 0)
      if (weighted > (best.get(key)?.score ?? 0)) best.set(key, { document, score: weighted })
    }
  })
  const pool = [...best.values()].sort((a, b) => b.score - a.score || a.document.rank - b.document.rank)
  return listDocuments(pool.slice(0, MOST_NEAR), state)
}
