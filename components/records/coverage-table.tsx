import { WideTable } from '@/components/ui/wide-table'
import type { Measure } from '@/lib/compare/measure'
import { MEASURES } from '@/lib/compare/measure'
import { compareHref, emptyCompareState } from '@/lib/compare/state'
import type { RegionReference } from '@/lib/records/published/reference'
import type { YearCount } from '@/lib/records/published/region'

interface Props {
  regions: readonly RegionReference[]
  /** Of the measure, or of all together. */
  counts: readonly YearCount[]
  measure: Measure | null
}

const MAX_YEARS = 12

/** How all cells look, said once around them: there are hundreds. */
const CELLS = [
  '[&_td]:border-line [&_td]:border-b [&_td]:p-0.5',
  '[&_td_span]:whitespace-nowrap [&_td_span]:text-faint [&_td_span]:text-xs',
  '[&_td_a]:grid [&_td_a]:min-h-9 [&_td_a]:min-w-12 [&_td_a]:place-items-center [&_td_a]:rounded-[3px]',
  '[&_td_a]:bg-accent-soft [&_td_a]:font-semibold [&_td_a]:text-accent',
  '[&_td_a:hover]:outline-2 [&_td_a:hover]:outline-accent',
  '[&_td_a[data-many]]:bg-accent [&_td_a[data-many]]:text-accent-ink',
].join(' ')

/** City × year, for one measure or all. An empty cell says 자료 없음: nothing is known, which is not 0. */
export function CoverageTable({ regions, counts: given, measure }: Props) {
  const years = [...new Set(given.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b).slice(-MAX_YEARS)
  const counts = new Map(given.map(({ region, year, figures }) => [keyOf(region, year), figures]))
  const fullest = Math.max(0, ...counts.values())
  const columns = given.some(({ year }) => year === null) ? [...years, null] : years
  return (
    <WideTable label="자료 현황 표">
      <table className="w-full border-collapse text-center text-sm">
        <caption className="sr-only">
          지역과 연도별 {measure === null ? '비교할 수 있는 지표' : MEASURES[measure]} 수. 빈칸은 자료 없음
        </caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 border-line-strong border-b bg-ground py-2 pr-4 text-left font-semibold text-faint text-xs"
            >
              지역
            </th>
            {columns.map((year) => (
              <th
                key={year ?? 'unknown'}
                scope="col"
                className="border-line-strong border-b px-2 py-2 font-semibold text-faint text-xs"
              >
                {year ?? '연도 미상'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={CELLS}>
          {regions.map((region) => (
            <tr key={region.slug}>
              <th
                scope="row"
                className="sticky left-0 border-line border-b bg-ground py-1 pr-4 text-left font-medium whitespace-nowrap"
              >
                <a
                  href={`/regions/${region.slug}`}
                  className="inline-block py-1.5 hover:text-accent hover:underline"
                >
                  {region.name}
                </a>
              </th>
              {columns.map((year) => (
                <td key={year ?? 'unknown'}>
                  <CoverageCount
                    region={region}
                    year={year}
                    measure={measure}
                    count={counts.get(keyOf(region.slug, year)) ?? 0}
                    isMany={(counts.get(keyOf(region.slug, year)) ?? 0) > fullest / 2}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

const keyOf = (region: string, year: number | null): string => `${region} ${year}`

interface CountProps {
  region: RegionReference
  year: number | null
  measure: Measure | null
  count: number
  /** More than half of the fullest cell: shown darker. */
  isMany: boolean
}

function CoverageCount({ region, year, measure, count, isMany }: CountProps) {
  if (count === 0) return <span>자료 없음</span>
  const href = compareHref(emptyCompareState(), {
    regions: [region.slug],
    measure,
    years: year === null ? [] : [year],
  })
  return (
    <a
      href={href}
      aria-label={`${region.name} ${year === null ? '연도 미상' : `${year}년`} 지표 ${count}개`}
      data-many={isMany ? '' : undefined}
    >
      {count}
    </a>
  )
}
