import { seoulDate } from '@/lib/records/published/citation'

export interface TotalsProps {
  totals: {
    articles: number
    regions: number
    agencies: number
    programs: number
    figures: number
    updatedAt: Date | null
  }
}

/** What is in here, in one line, and how fresh it is. */
export function Totals({ totals }: TotalsProps) {
  const counts = [
    ['기사', totals.articles, '/articles'],
    ['지역', totals.regions, '/regions'],
    ['기관', totals.agencies, '/agencies'],
    ['사업', totals.programs, '/programs'],
    ['지표', totals.figures, '/search?kind=metric'],
  ] as const
  return (
    <dl className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
      {counts.map(([label, count, href]) => (
        <div key={label} className="flex items-baseline gap-1.5">
          <dt>{label}</dt>
          <dd>
            <a
              href={href}
              className="inline-block py-1 font-semibold text-ink hover:text-accent hover:underline"
            >
              {count.toLocaleString('ko-KR')}
            </a>
          </dd>
        </div>
      ))}
      {totals.updatedAt === null ? null : (
        <div className="flex items-baseline gap-1.5">
          <dt>최종 갱신</dt>
          <dd>
            <time
              dateTime={totals.updatedAt.toISOString()}
              className="inline-block py-1 font-semibold text-ink"
            >
              {seoulDate(totals.updatedAt)}
            </time>
          </dd>
        </div>
      )}
    </dl>
  )
}
