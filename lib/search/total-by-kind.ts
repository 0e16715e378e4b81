import type { FacetCounts } from '@/lib/search/found'
import type { SearchState } from '@/lib/search/state'

/**
 * How many results there are, from their counts by kind: a document is of one kind. The engine itself counts no further than
 * pages can reach (`MAX_TOTAL_HITS`).
 */
export function totalByKind({ kind }: Pick<SearchState, 'kind'>, { kind: counts = {} }: FacetCounts): number {
  return Object.entries(counts)
    .filter(([one]) => kind.length === 0 || kind.includes(one))
    .reduce((sum, [, count]) => sum + count, 0)
}
