import type { Database } from '@/lib/db/client'
import { findCandidates } from '@/lib/db/search/candidates'
import { loadSources } from '@/lib/db/search/load-sources'
import { buildDocuments } from '@/lib/search/build-document'
import type { RecordsFound } from '@/lib/search/found'
import { matchDocuments } from '@/lib/search/match-documents'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { SearchState } from '@/lib/search/state'

/** Searches the database when there is no engine: the same understanding of the query, no spelling help, a bounded number of records. */
export async function searchDatabase(
  db: Database,
  state: SearchState,
  plan: QueryPlan,
): Promise<RecordsFound> {
  const candidates = await findCandidates(db, plan.tokens)
  const sources = await Promise.all([...candidates].map(([kind, ids]) => loadSources(db, kind, ids)))
  return matchDocuments(buildDocuments(sources.flat()), state, plan)
}
