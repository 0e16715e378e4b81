import type { Meilisearch } from 'meilisearch'
import { nearQueries } from '@/lib/search/engine/near-queries'
import { searchPool } from '@/lib/search/engine/pool-search'
import {
  asTyped,
  FEW_RESULTS,
  loosened,
  respelled,
  type SettledQuery,
} from '@/lib/search/engine/settle-query'
import { searchStrict } from '@/lib/search/engine/strict-search'
import type { FoundList, RecordsFound } from '@/lib/search/found'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { SearchState } from '@/lib/search/state'

/**
 * Searches an index. How the words are understood is decided without regard to the chosen facets, so that choosing one
 * narrows the results and never changes their meaning.
 * @throws EngineError
 */
export async function searchRecords(
  client: Meilisearch,
  index: string,
  state: SearchState,
  plan: QueryPlan,
): Promise<RecordsFound> {
  const first = asTyped(plan)
  const { everywhere, ...answer } = await searchStrict(client, index, state, first)
  if (everywhere >= FEW_RESULTS || plan.tokens.length === 0) return toFound(answer, first)
  const better = await otherwise(client, index, state, plan, everywhere)
  if (better === null) {
    return everywhere > 0 ? toFound(answer, first) : nothing(client, index, plan, answer, first)
  }
  const list = await searchPool(client, index, state, better)
  return list.total === 0 && everywhere === 0 && !state.literal
    ? nothing(client, index, plan, list, better)
    : toFound(list, better)
}

/** What else to search for than all words as typed; null for nothing. */
async function otherwise(
  client: Meilisearch,
  index: string,
  state: SearchState,
  plan: QueryPlan,
  everywhere: number,
): Promise<SettledQuery | null> {
  if (everywhere === 0 && !state.literal) return await respelled(client, index, plan)
  const better = state.literal ? asTyped(plan) : loosened(plan)
  return better.joined.length + better.looser.length > 0 ? better : null
}

async function nothing(
  client: Meilisearch,
  index: string,
  plan: QueryPlan,
  list: FoundList,
  query: SettledQuery,
): Promise<RecordsFound> {
  return { ...toFound(list, query), near: await nearQueries(client, index, plan) }
}

function toFound(list: FoundList, { tokens, notes, rewritten }: SettledQuery): RecordsFound {
  return { ...list, tokens, notes, rewritten }
}
