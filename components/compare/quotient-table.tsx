import { BarShape } from '@/components/records/bar-shape'
import { FigureLink } from '@/components/records/figure-link'
import { Badge } from '@/components/ui/badge'
import { formatIn, type MoneyUnit } from '@/lib/compare/money-unit'
import { PER_UNITS, type PerUnit, type Quotient } from '@/lib/compare/per-unit'
import { formatValue } from '@/lib/measures/format'

/** Leaves room at the right for the arrow of 이상. */
const LONGEST_BAR = 96
const MOST_ROWS = 24
/** Of one city in one year, so that all cities have their place. */
const MOST_OF_CITY = 3

interface Props {
  per: PerUnit
  quotients: readonly Quotient[]
  unit: MoneyUnit
}

/** Computed values with their arithmetic: both operands open their evidence, the result is marked as ours. */
export function QuotientTable({ per, quotients, unit }: Props) {
  const own = quotients.filter((one) => one.per === per)
  const shown = own.filter((one, index) => placeInCity(own, one, index) < MOST_OF_CITY).slice(0, MOST_ROWS)
  const largest = Math.max(...shown.map(({ value }) => value))
  if (shown.length === 0) return null
  return (
    <table className="w-full self-start border-collapse text-sm">
      <caption className="pb-1 text-left font-semibold">{PER_UNITS[per].label}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">지역과 연도</th>
          <th scope="col">셈과 결과</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={`${one.dividend.id} ${one.divisor.id}`} className="border-line border-t">
            <th scope="row" className="w-24 py-2.5 pr-4 text-left align-top sm:w-32">
              <span className="font-semibold">{one.region.name}</span>
              <span className="block font-normal text-soft">{one.year}년</span>
            </th>
            <td className="py-2.5">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <FigureLink figure={one.dividend} text={formatIn(unit, one.dividend)} />
                <span aria-hidden="true">÷</span>
                <span className="sr-only">나누기</span>
                <FigureLink figure={one.divisor} />
                <span>=</span>
                <strong>{formatIn(unit, { ...one, counter: null })}</strong>
                <Badge title="두 수치를 나누어 셈한 값으로, 기사에 적힌 값이 아닙니다">계산값</Badge>
              </p>
              <svg width="100%" height="10" aria-hidden="true" className="mt-1 block overflow-visible">
                <BarShape
                  qualifier={one.qualifier}
                  percent={(one.value / largest) * LONGEST_BAR}
                  y={0}
                  height={8}
                />
              </svg>
              <p className="mt-0.5 text-soft text-xs">
                {[one.dividend.agency?.name, one.dividend.program?.name, one.dividend.label]
                  .filter((part, index, all) => part !== undefined && all.indexOf(part) === index)
                  .join(' · ')}
                {`, ${one.divisor.label} ${formatValue(one.divisor)}`}
              </p>
            </td>
          </tr>
        ))}
      </tbody>
      {shown.length < own.length ? (
        <tfoot>
          <tr>
            <td colSpan={2} className="border-line border-t py-2.5 text-faint text-xs">
              {own.length.toLocaleString('ko-KR')}개 가운데 {shown.length}개입니다. 해나 지역을 좁히면
              나머지가 보입니다.
            </td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

const placeInCity = (all: readonly Quotient[], { region, year }: Quotient, index: number): number =>
  all.slice(0, index).filter((one) => one.region.slug === region.slug && one.year === year).length
