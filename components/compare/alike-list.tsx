import { BarShape } from '@/components/records/bar-shape'
import { FigureLink } from '@/components/records/figure-link'
import type { AlikePrograms } from '@/lib/compare/alike-programs'
import { formatIn, type MoneyUnit } from '@/lib/compare/money-unit'

/** Leaves room at the right for the arrow of 이상. */
const LONGEST_BAR = 96
const MOST_GROUPS = 9

/** The same programme city by city: a small table whose values are drawn as bars, for each name and year. */
export function AlikeList({ programs, unit }: { programs: readonly AlikePrograms[]; unit: MoneyUnit }) {
  const left = programs.length - MOST_GROUPS
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
        {programs.slice(0, MOST_GROUPS).map(({ name, year, figures }) => {
          const largest = Math.max(...figures.map(({ figure }) => figure.value))
          return (
            <table key={`${name} ${year}`} className="w-full table-fixed self-start text-sm">
              <caption className="border-ink border-t py-2 text-left leading-snug">
                <span className="font-semibold">{name}</span> <span className="text-soft">{year}년</span>
              </caption>
              <colgroup>
                <col className="w-20" />
                <col />
              </colgroup>
              <thead className="sr-only">
                <tr>
                  <th scope="col">지역</th>
                  <th scope="col">값</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ region, figure }) => (
                  <tr key={region.slug}>
                    <th scope="row" className="py-1 pr-3 text-left align-top font-normal text-soft">
                      {region.name}
                    </th>
                    <td className="py-1">
                      <p className="text-right leading-snug">
                        <FigureLink figure={figure} text={formatIn(unit, figure)} />
                      </p>
                      <svg
                        width="100%"
                        height="10"
                        aria-hidden="true"
                        className="mt-0.5 block overflow-visible"
                      >
                        <BarShape
                          qualifier={figure.qualifier}
                          percent={largest > 0 ? (Math.max(figure.value, 0) / largest) * LONGEST_BAR : 0}
                          y={0}
                          height={8}
                        />
                      </svg>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        })}
      </div>
      {left > 0 ? (
        <p className="mt-5 text-faint text-xs">
          {left.toLocaleString('ko-KR')}개가 더 있습니다. 해나 지역을 좁히면 보입니다.
        </p>
      ) : null}
    </>
  )
}
