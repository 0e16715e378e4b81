/** Results that lack some words: few enough to be listed here, so that their counts and groups are exact. */
import type { Meilisearch } from 'meilisearch'
import { askIndex, fieldsFor } from '@/lib/search/engine/ask-index'
import { foundDocuments } from '@/lib/search/engine/found-hits'
import type { SettledQuery } from '@/lib/search/engine/settle-query'
import type { FoundDocument, FoundList } from '@/lib/search/found'
import { listDocuments } from '@/lib/search/list-documents'
import type { SearchState } from '@/lib/search/state'

/** What is only near what was asked is shown so far and no further. */
const MOST_NEAR = 60

/** Filters narrow the list, they never bring in what would not be in it without them. */
export async function searchPool(
  client: Meilisearch,
  index: string,
  state: SearchState,
  { main, joined, looser, initials }: SettledQuery,
): Promise<FoundList> {
  const weighted = [main, ...joined].map((q) => ({ q, weight: 1 })).concat(looser)
  const answers = await askIndex(
    client,
    index,
    weighted.map(({ q }) => ({ q, fields: fieldsFor(initials), limit: MOST_NEAR })),
  )
  const best = new Map<string, FoundDocument>()
  answers.forEach(({ hits }, at) => {
    for (const { document, score } of foundDocuments(hits)) {
      const key = `${document.kind} ${document.recordId}`
      const weightedScore = score * (weighted[at]?.weight ?? 0)
      if (weightedScore > (best.get(key)?.score ?? 0)) best.set(key, { document, score: weightedScore })
    }
  })
  const pool = [...best.values()].sort((a, b) => b.score - a.score || a.document.rank - b.document.rank)
  return listDocuments(pool.slice(0, MOST_NEAR), state)
}
