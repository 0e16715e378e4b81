import { align, type Comparison } from '@/lib/compare/align'
import type { CompareState } from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { toRegionReference } from '@/lib/db/queries/references'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { Figure } from '@/lib/records/published/figure'

export interface ReadComparison {
  comparison: Comparison
  /** All of its regions, of whatever measure. */
  figures: Figure[]
}

/** The comparison of a state; regions that no gazetteer knows are left out. */
export async function readComparison(state: CompareState): Promise<ReadComparison> {
  const { figures, plan } = await readToCompare(database(), state)
  const regions = state.regions.flatMap((slug) => toRegionReference(regionBySlug(slug)?.code ?? null) ?? [])
  return { comparison: align(figures, regions, { ...state, measure: plan.measure }), figures }
}
