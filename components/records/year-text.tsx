import type { Figure } from '@/lib/records/published/figure'
import { YEAR_BASES } from '@/lib/records/vocabulary'

/** The year with how it is known: only a stated year goes without a remark. */
export function YearText({ figure }: { figure: Pick<Figure, 'year' | 'yearBasis'> }) {
  if (figure.year === null) return <span className="text-faint">연도 미상</span>
  const isDerived = figure.yearBasis !== null && figure.yearBasis !== 'stated'
  return (
    <span className="whitespace-nowrap">
      {figure.year}
      {isDerived && figure.yearBasis !== null ? (
        <span className="hidden text-faint text-xs sm:block">{YEAR_BASES[figure.yearBasis]}</span>
      ) : null}
    </span>
  )
}
