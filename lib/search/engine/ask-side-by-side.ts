/** Many queries by two requests: the engine answers those of one request in turn, on one core. */
import type { Meilisearch } from 'meilisearch'
import { type Addressed, type IndexAnswer, multiSearch } from '@/lib/search/engine/multi-search'
import { inEqualParts } from '@/lib/search/engine/query-work'

/**
 * The answers in the order of the queries.
 * @param queries with the work that each is: by one request where all are little
 * @throws EngineError
 */
export async function askSideBySide(
  client: Meilisearch,
  queries: readonly (Addressed & { work: number })[],
): Promise<IndexAnswer[]> {
  const parts = inEqualParts(queries.map((one, at) => ({ ...one, at })))
  const answers = await Promise.all(parts.map((part) => multiSearch(client, part)))
  const places = parts.flat().map(({ at }) => at)
  const byPlace = new Map(answers.flat().map((answer, turn) => [places[turn], answer]))
  return queries.flatMap((_, at) => byPlace.get(at) ?? [])
}
