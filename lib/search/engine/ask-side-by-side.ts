/** Many queries by two requests: the engine answers those of one request in turn, on one core. */
import { availableParallelism } from 'node:os'
import type { Meilisearch } from 'meilisearch'
import { type Addressed, type IndexAnswer, multiSearch } from '@/lib/search/engine/multi-search'
import { inEqualParts } from '@/lib/search/engine/query-work'

/** With more requests than this under way no core is left for half of another one: two would only be more work. */
const ENOUGH_FOR_ALL_CORES = availableParallelism()
let underWay = 0

/**
 * The answers in the order of the queries.
 * @param queries with the work that each is: by one request where all are little, or others keep the engine busy
 * @throws EngineError
 */
export async function askSideBySide(
  client: Meilisearch,
  queries: readonly (Addressed & { work: number })[],
): Promise<IndexAnswer[]> {
  const numbered = queries.map((one, at) => ({ ...one, at }))
  const parts = underWay >= ENOUGH_FOR_ALL_CORES ? [numbered] : inEqualParts(numbered)
  const answers = await Promise.all(parts.map((part) => counted(() => multiSearch(client, part))))
  const places = parts.flat().map(({ at }) => at)
  const byPlace = new Map(answers.flat().map((answer, turn) => [places[turn], answer]))
  return queries.flatMap((_, at) => byPlace.get(at) ?? [])
}

async function counted<T>(request: () => Promise<T>): Promise<T> {
  underWay += 1
  try {
    return await request()
  } finally {
    underWay -= 1
  }
}
