import type { Comparison } from '@/lib/compare/align'
import { describe } from '@/lib/compare/describe'
import { MEASURES } from '@/lib/compare/measure'
import { quotientsOf } from '@/lib/compare/per-unit'
import { type CompareState, compareHref } from '@/lib/compare/state'
import { type ComparisonRow, comparisonColumns, comparisonRows } from '@/lib/exports/comparison-rows'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { Figure } from '@/lib/records/published/figure'
import { STATUSES } from '@/lib/records/vocabulary'
import type { ExportView } from '@/lib/workflows/export-views/view'

/** A comparison with its gaps, with what is computed from it, and with all that stands apart. @param figures all of its regions */
export function comparisonView(
  comparison: Comparison,
  figures: readonly Figure[],
  state: CompareState,
  siteUrl: string,
): ExportView<ComparisonRow> {
  const { basis, regions } = comparison
  const rows = comparisonRows(comparison, quotientsOf(comparison, figures))
  return {
    title: `${regions.map(({ name }) => name).join('·')} ${MEASURES[basis.measure]} 비교`,
    path: compareHref(state, { measure: basis.measure, status: basis.status }),
    conditions: [
      ['지역', regions.map(({ name }) => name).join(', ')],
      ['무엇을', MEASURES[basis.measure]],
      ['상태', STATUSES[basis.status]],
      ['단위', basis.unit],
      ['연도', state.years.length === 0 ? '모두' : state.years.join(', ')],
      ['한눈에', describe(comparison, state.unit)],
    ],
    total: rows.length,
    most: MOST_ROWS,
    columns: comparisonColumns(siteUrl),
    batches: async function* () {
      yield rows.slice(0, MOST_ROWS)
    },
  }
}
