import { basisTitle } from '@/components/compare/basis-title'
import { MoreLink } from '@/components/compare/more-link'
import { FigureLink } from '@/components/records/figure-link'
import { OwnerLinks } from '@/components/records/owner-links'
import { Badge } from '@/components/ui/badge'
import { WideTable } from '@/components/ui/wide-table'
import type { Cell, Comparison } from '@/lib/compare/align'
import { MAX_BARS_OF_CITY } from '@/lib/compare/chart'
import { formatIn } from '@/lib/compare/money-unit'
import { type CompareState, compareHref } from '@/lib/compare/state'
import { sourceLine } from '@/lib/records/published/citation'
import type { Figure } from '@/lib/records/published/figure'

/** A cell with more is no longer read: the largest stay, which are those that are drawn. */
const MOST_IN_CELL = MAX_BARS_OF_CITY
/** In rem, as narrow as can still be read: two cities fit a phone, six fit a desk. */
const YEAR_WIDTH = 3
const CITY_WIDTH = 9

interface Props {
  comparison: Comparison
  state: CompareState
}

/** The data behind the chart. Each value opens its sentence; an empty cell says so. */
export function ComparisonTable({ comparison, state }: Props) {
  if (comparison.rows.length === 0) return null
  return (
    <WideTable label="비교 표">
      <table
        className="w-full table-fixed border-collapse text-sm"
        style={{ minWidth: `${YEAR_WIDTH + comparison.regions.length * CITY_WIDTH}rem` }}
      >
        <caption className="pb-2 text-left text-soft">
          {basisTitle(comparison)}. 값을 누르면 근거 문장이 열립니다.
        </caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 w-12 border-line-strong border-b bg-ground py-2 text-left font-semibold text-faint text-xs sm:w-20"
            >
              연도
            </th>
            {comparison.regions.map((region) => (
              <th
                key={region.slug}
                scope="col"
                className="border-line-strong border-b py-2 pl-3 text-left align-bottom sm:px-3"
              >
                <a
                  href={`/regions/${region.slug}`}
                  className="font-semibold hover:text-accent hover:underline"
                >
                  {region.name}
                </a>
                <span className="block font-normal text-faint text-xs">{region.province}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row) => (
            <tr key={row.year}>
              <th
                scope="row"
                className="sticky left-0 border-line border-b bg-ground py-3 text-left align-top font-semibold"
              >
                {row.year}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.region.slug} className="border-line border-b py-3 pl-3 align-top sm:px-3">
                  <CellBody cell={cell} state={state} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function CellBody({ cell, state }: { cell: Cell; state: CompareState }) {
  if (cell.figures.length === 0) return <Missing cell={cell} state={state} />
  const [first] = cell.figures
  return (
    <ul className="space-y-2.5">
      {cell.figures.slice(0, MOST_IN_CELL).map((figure) => (
        <li key={figure.id}>
          <FigureLink figure={figure} text={formatIn(state.unit, figure)} className="text-base" />
          <span className="block leading-snug">{figure.label}</span>
          <OwnerLinks figure={figure} without={`/regions/${cell.region.slug}`} />
          <span className="block text-faint text-xs">
            ‘{figure.raw}’ · {sourceLine(figure.article)}
          </span>
          <CellMarks figure={figure} agreement={cell.agreements.find(({ id }) => id === figure.id)} />
        </li>
      ))}
      {first && cell.figures.length > MOST_IN_CELL ? (
        <li>
          <MoreLink like={first} count={cell.figures.length - MOST_IN_CELL} />
        </li>
      ) : null}
    </ul>
  )
}

/** A figure that stands here without its total, and what other sources say of the same fact. */
function CellMarks({
  figure,
  agreement,
}: {
  figure: Figure
  agreement: Cell['agreements'][number] | undefined
}) {
  return (
    <span className="flex flex-wrap gap-1">
      {figure.partOf === null ? null : <Badge title="합계는 기준이 달라 여기에 없습니다">합계의 일부</Badge>}
      {agreement && agreement.different > 0 ? (
        <Badge tone="caution" title="같은 사실에 다른 수치를 적은 출처">
          다른 출처 {agreement.different}곳과 다름
        </Badge>
      ) : null}
      {agreement && agreement.same > 0 ? (
        <Badge title="같은 사실에 같은 수치를 적은 출처">다른 출처 {agreement.same}곳과 같음</Badge>
      ) : null}
    </span>
  )
}

/** Another year's figure is named and linked, never shown in the place of the one asked for. */
function Missing({ cell, state }: { cell: Cell; state: CompareState }) {
  const { otherYears } = cell
  const isShown = state.years.length === 0
  return (
    <span className="text-faint">
      자료 없음
      {otherYears.length > 0 && !isShown ? (
        <a href={compareHref(state, { years: [] })} className="link block text-xs">
          {otherYears.join(', ')}년 자료 있음
        </a>
      ) : null}
    </span>
  )
}
