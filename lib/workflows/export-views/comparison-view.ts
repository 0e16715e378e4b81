import type { Comparison } from '@/lib/compare/align'
import { describe } from '@/lib/compare/describe'
import { MEASURES } from '@/lib/compare/measure'
import { type CompareState, compareHref } from '@/lib/compare/state'
import { type ComparisonRow, comparisonColumns, comparisonRows } from '@/lib/exports/comparison-rows'
import { MOST_ROWS } from '@/lib/exports/limits'
import { STATUSES } from '@/lib/records/vocabulary'
import type { ExportView } from '@/lib/workflows/export-views/view'

/** A comparison with its gaps, and with all that stands apart. */
export function comparisonView(
  comparison: Comparison,
  state: CompareState,
  siteUrl: string,
): ExportView<ComparisonRow> {
  const { basis, regions } = comparison
  const rows = comparisonRows(comparison)
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
