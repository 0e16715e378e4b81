import { classNames } from '@/components/ui/class-names'
import type { Figure } from '@/lib/records/published/figure'
import { YEAR_BASES } from '@/lib/records/vocabulary'

interface Props {
  figure: Pick<Figure, 'year' | 'yearBasis'>
  /** The remark stands beside the year, not below it. */
  oneLine?: boolean
}

/** The year with how it is known: only a stated year goes without a remark. */
export function YearText({ figure, oneLine }: Props) {
  if (figure.year === null) return <span className="text-faint">연도 미상</span>
  const isDerived = figure.yearBasis !== null && figure.yearBasis !== 'stated'
  return (
    <span className="whitespace-nowrap">
      {figure.year}
      {isDerived && figure.yearBasis !== null ? (
        <span className={classNames('hidden text-faint text-xs', oneLine ? 'ml-1.5 sm:inline' : 'sm:block')}>
          {YEAR_BASES[figure.yearBasis]}
        </span>
      ) : null}
    </span>
  )
}
