import { ComparisonChart } from '@/components/compare/comparison-chart'
import { ComparisonTable } from '@/components/compare/comparison-table'
import { UnitSwitch } from '@/components/compare/unit-switch'
import { BarPatterns } from '@/components/records/bar-shape'
import { EmptyNote } from '@/components/ui/empty-note'
import type { Comparison } from '@/lib/compare/align'
import { type Chart, chartOf, MAX_BARS_OF_CITY } from '@/lib/compare/chart'
import { describe } from '@/lib/compare/describe'
import { MEASURES } from '@/lib/compare/measure'
import { MONEY_UNITS } from '@/lib/compare/money-unit'
import type { CompareState } from '@/lib/compare/state'
import { STATUSES } from '@/lib/records/vocabulary'

/** The sentence, the picture, and the table behind it. */
export function ComparisonView({ comparison, state }: { comparison: Comparison; state: CompareState }) {
  const { basis } = comparison
  const chart = chartOf(comparison)
  const isWon = basis.unit === 'KRW'
  const title = `${MEASURES[basis.measure]} · ${STATUSES[basis.status]}`
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
          <ChartNotes chart={chart} comparison={comparison} />
        </figure>
      )}
      {comparison.rows.length > 0 ? (
        <div className="mt-8">
          <ComparisonTable
            comparison={comparison}
            caption={`${title}. 값을 누르면 근거 문장이 열립니다.`}
            state={state}
          />
        </div>
      ) : null}
    </>
  )
}

/** How to read the marks that occur in this chart, and where its data come from. */
function ChartNotes({ chart, comparison }: { chart: Chart; comparison: Comparison }) {
  const figures = chart.groups.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.type === 'bar' ? line.figure : [])),
  )
  const has = (...qualifiers: string[]) => figures.some((figure) => qualifiers.includes(figure.qualifier))
  const severalInOne = comparison.rows.some((row) => row.cells.some((cell) => cell.figures.length > 1))
  const publishers = new Set(figures.map((figure) => figure.article.publisher ?? '매체 미상'))
  const notes = [
    has('approx') ? '점선 끝은 ‘약’으로 적힌 값입니다.' : '',
    has('at-least', 'over') ? '화살 끝은 그 이상이라고 적힌 값입니다.' : '',
    has('up-to') ? '빗금은 최대라고 적힌 값입니다.' : '',
    severalInOne ? '한 지역에 여럿인 값은 잰 범위가 서로 다를 수 있어 더하지 않았습니다.' : '',
    chart.omitsSmaller ? `한 지역에서 큰 값 ${MAX_BARS_OF_CITY}개까지만 그렸습니다.` : '',
    chart.omittedYears.length > 0 ? `${chart.omittedYears.join(', ')}년은 아래 표에만 있습니다.` : '',
    `출처 ${[...publishers].join(', ')} 기사 ${new Set(figures.map((figure) => figure.article.slug)).size}건.`,
  ]
  return <p className="mt-4 text-faint text-xs">{notes.filter((note) => note !== '').join(' ')}</p>
}
