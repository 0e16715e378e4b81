import type { Meilisearch } from 'meilisearch'
import { type SearchedIndex, searchedIndex } from '@/lib/search/engine/ask-index'
import { nearQueries } from '@/lib/search/engine/near-queries'
import { searchPool } from '@/lib/search/engine/pool-search'
import { respelled } from '@/lib/search/engine/respell'
import { type StrictAnswer, searchStrict } from '@/lib/search/engine/strict-search'
import type { FoundList, RecordsFound } from '@/lib/search/found'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import { asTyped, loosened, type SettledQuery } from '@/lib/search/query/settled-query'
import type { SearchState } from '@/lib/search/state'

/** With fewer results than this, records that lack some words are shown behind. */
const FEW_RESULTS = 10

/**
 * Searches an index. How the words are understood is decided without regard to the chosen facets, so that choosing one
 * narrows the results and never changes their meaning.
 * @param options `hitsOnly`: nothing is counted by values.
 * @throws EngineError
 */
export async function searchRecords(
  client: Meilisearch,
  index: string,
  state: SearchState,
  plan: QueryPlan,
  { hitsOnly = false }: { hitsOnly?: boolean } = {},
): Promise<RecordsFound> {
  const first = asTyped(plan)
  const searched = searchedIndex(client, index)
  const strict = await searchStrict({ index: searched, state, query: first, hitsOnly }, plan, FEW_RESULTS)
  if (strict.isEnough) return toFound(strict, first)
  const better = await otherwise(searched, state, plan, strict)
  if (better === null) return await nothing(searched, plan, strict, first)
  const list = await searchPool(searched, state, better, better.main === first.main ? strict : null)
  return list.total === 0 && strict.everywhere === 0 && !state.literal
    ? nothing(searched, plan, list, better)
    : toFound(list, better)
}

/** What else to search for than all words as typed; null for nothing. */
async function otherwise(
  index: SearchedIndex,
  state: SearchState,
  plan: QueryPlan,
  strict: StrictAnswer,
): Promise<SettledQuery | null> {
  if (state.literal) return asTyped(plan)
  if (strict.everywhere > 0) return loosened(plan, strict.words)
  return strict.joined > 0 ? asTyped(plan) : await respelled(index, plan, strict.words)
}

async function nothing(
  index: SearchedIndex,
  plan: QueryPlan,
  list: FoundList,
  query: SettledQuery,
): Promise<RecordsFound> {
  return { ...toFound(list, query), near: await nearQueries(index, plan) }
}

function toFound(
  { found, members, total, pages, facets }: FoundList,
  { tokens, notes, rewritten }: SettledQuery,
): RecordsFound {
  return { found, members, total, pages, facets, tokens, notes, rewritten }
}
