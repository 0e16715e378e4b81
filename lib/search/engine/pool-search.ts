/** Results that lack some words: few enough to be listed here, so that their counts and groups are exact. */
import type { Meilisearch } from 'meilisearch'
import { askIndex, fieldsFor } from '@/lib/search/engine/ask-index'
import { foundDocuments } from '@/lib/search/engine/found-hits'
import type { LooserQuery, SettledQuery } from '@/lib/search/engine/settle-query'
import type { FoundDocument, FoundList } from '@/lib/search/found'
import { listDocuments } from '@/lib/search/list-documents'
import type { SearchState } from '@/lib/search/state'

/** What is only near what was asked is shown so far and no further. */
const MOST_NEAR = 60

/** What lacks a word comes behind all that has every one. */
const BEHIND = 0.1

/** Filters narrow the list, they never bring in what would not be in it without them. */
export async function searchPool(
  client: Meilisearch,
  index: string,
  state: SearchState,
  query: SettledQuery,
): Promise<FoundList> {
  const { main, joined, looser } = query
  const fields = fieldsFor(query.initials)
  const listed = [main, ...joined, ...looser.map(({ q }) => q)]
  const words = looser.length > 0 ? query.words : []
  const answers = await askIndex(client, index, [
    ...listed.map((q) => ({ q, fields, limit: MOST_NEAR })),
    ...[...words, ''].map((q) => ({ q, fields, limit: 0 })),
  ])
  const weights = weightsOf(
    query,
    answers.slice(listed.length).map(({ total }) => total),
  )
  const best = new Map<string, FoundDocument>()
  answers.slice(0, listed.length).forEach(({ hits }, at) => {
    for (const { document, score } of foundDocuments(hits)) {
      const key = `${document.kind} ${document.recordId}`
      const weightedScore = score * (weights[at] ?? 0)
      if (weightedScore > (best.get(key)?.score ?? 0)) best.set(key, { document, score: weightedScore })
    }
  })
  const pool = [...best.values()].sort((a, b) => b.score - a.score || a.document.rank - b.document.rank)
  return listDocuments(pool.slice(0, MOST_NEAR), state)
}

/** A rare word says more than a common one: what lacks `입주` comes before what lacks the name of the one who moves in. */
function weightsOf({ joined, looser, words, tokens }: SettledQuery, counts: readonly number[]): number[] {
  const all = counts.at(-1) ?? 0
  const soft = (at: number) => words.length === tokens.length && tokens[at]?.soft === true
  const worth = words.map(
    (_, at) => Math.log(1 + all / (1 + (counts[at] ?? 0))) * (soft(at) ? SOFT_SHARE : 1),
  )
  const sum = (parts: readonly number[]) => parts.reduce((one, other) => one + other, 0)
  const kept = ({ without }: LooserQuery) => 1 - sum(without.map((at) => worth[at] ?? 0)) / (sum(worth) || 1)
  return [1, ...joined.map(() => 1), ...looser.map((one) => BEHIND * kept(one) ** 2)]
}

const SOFT_SHARE = 0.4
