import { Badge } from '@/components/ui/badge'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, METRIC_KINDS, STATUSES } from '@/lib/records/vocabulary'

/**
 * What sort of figure it is, unless its label says so, and whether it has happened; an intention is set off from a fact.
 * Money is told by its basis of comparison, which says more than its kind.
 */
export function FigureBadges({ figure }: { figure: Figure }) {
  const sort = figure.compareClass === null ? METRIC_KINDS[figure.kind] : COMPARE_CLASSES[figure.compareClass]
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {figure.label.includes(sort) ? null : (
        <Badge title={figure.compareClass === null ? '지표 종류' : '비교 기준'}>{sort}</Badge>
      )}
      <Badge title="상태" tone={figure.status === 'actual' ? 'accent' : 'caution'}>
        {STATUSES[figure.status]}
      </Badge>
      {figure.partOf === null ? null : <Badge title="합계와 함께 세지 않습니다">합계의 일부</Badge>}
      {figure.corrected ? <Badge title="사람이 기사와 견주어 고쳤습니다">고침</Badge> : null}
    </span>
  )
}
