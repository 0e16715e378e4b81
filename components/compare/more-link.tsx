import type { Figure } from '@/lib/records/published/figure'
import { emptySearchState, searchHref } from '@/lib/search/state'

/** Where the figures that a crowded place leaves out can be found: those of the same city, kind, status and year. */
export function MoreLink({ like, count }: { like: Figure; count: number }) {
  const href = searchHref(emptySearchState(), {
    kind: ['metric'],
    region: like.region === null ? [] : [like.region.slug],
    metric: [like.kind],
    status: [like.status],
    year: like.year === null ? [] : [String(like.year)],
  })
  return (
    <a href={href} className="link text-sm">
      외 {count.toLocaleString('ko-KR')}개 찾아보기
    </a>
  )
}
