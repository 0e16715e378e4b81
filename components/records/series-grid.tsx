import { BarPatterns } from '@/components/records/bar-shape'
import { SeriesTable } from '@/components/records/series-table'
import { EmptyNote } from '@/components/ui/empty-note'
import type { Series } from '@/lib/compare/series'

interface Props {
  series: readonly Series[]
  /** Address of the page's own record: it is not repeated above each chart. */
  without: string
}

/** More are folded away, and still more are left to the list of figures. */
const MOST_OPEN = 6
const MOST_FOLDED = 12

/** A small chart for each thing that has figures of two years or more. */
export function SeriesGrid({ series, without }: Props) {
  if (series.length === 0) {
    return <EmptyNote>두 해 넘게 같은 기준으로 적힌 수치가 아직 없어 변화를 그리지 않았습니다.</EmptyNote>
  }
  const folded = series.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED)
  const rest = series.length - MOST_OPEN - folded.length
  return (
    <>
      <BarPatterns />
      <Charts series={series.slice(0, MOST_OPEN)} without={without} />
      {folded.length > 0 ? (
        <details className="mt-6">
          <summary className="link inline-block py-1.5 text-sm">
            그 밖의 변화 {folded.length.toLocaleString('ko-KR')}개 보기
          </summary>
          <div className="mt-5">
            <Charts series={folded} without={without} />
            {rest > 0 ? (
              <p className="mt-6 text-sm text-soft">
                나머지 {rest.toLocaleString('ko-KR')}개는 기관과 사업의 쪽에 그려 두었습니다.
              </p>
            ) : null}
          </div>
        </details>
      ) : null}
    </>
  )
}

function Charts({ series, without }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
      {series.map((one) => (
        <SeriesTable key={one.key} series={one} without={without} />
      ))}
    </div>
  )
}
