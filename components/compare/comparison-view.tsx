import { basisTitle } from '@/components/compare/basis-title'
import { ComparisonChart } from '@/components/compare/comparison-chart'
import { UnitSwitch } from '@/components/compare/unit-switch'
import { BarPatterns } from '@/components/records/bar-shape'
import { EmptyNote } from '@/components/ui/empty-note'
import type { Comparison } from '@/lib/compare/align'
import { chartOf } from '@/lib/compare/chart'
import { chartNotes } from '@/lib/compare/chart-notes'
import { describe } from '@/lib/compare/describe'
import { MONEY_UNITS } from '@/lib/compare/money-unit'
import type { CompareState } from '@/lib/compare/state'

/** The sentence and the picture; the table behind it has the whole width of the page. */
export function ComparisonView({ comparison, state }: { comparison: Comparison; state: CompareState }) {
  const { basis } = comparison
  const chart = chartOf(comparison)
  const isWon = basis.unit === 'KRW'
  const title = basisTitle(comparison)
  const unitName = isWon && state.unit !== 'auto' ? `단위 ${MONEY_UNITS[state.unit].label}` : ''
  return (
    <>
      <BarPatterns />
      <p className="mb-6 max-w-prose text-lg leading-normal">{describe(comparison, state.unit)}</p>
      {chart === null ? (
        <EmptyNote>고른 지역과 해에는 이 기준의 자료가 없습니다. 다른 지표나 해를 골라 보세요.</EmptyNote>
      ) : (
        <figure className="border-line border-y bg-surface px-4 py-5 sm:px-6">
          <figcaption className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <span className="font-bold">
              {title}
              {unitName ? <span className="ml-2 font-normal text-faint text-sm">{unitName}</span> : null}
            </span>
            {isWon ? <UnitSwitch state={state} /> : null}
          </figcaption>
          <ComparisonChart chart={chart} title={`${title} 그림`} unit={state.unit} />
          <p className="mt-4 text-faint text-xs">{chartNotes(chart, comparison).join(' ')}</p>
        </figure>
      )}
    </>
  )
}
