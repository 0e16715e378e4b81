import { Badge } from '@/components/ui/badge'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, METRIC_KINDS, STATUSES } from '@/lib/records/vocabulary'

/** What sort of figure it is and whether it has happened; an intention is set off from a fact. */
export function FigureBadges({ figure }: { figure: Figure }) {
  const kind = METRIC_KINDS[figure.kind]
  const basis = figure.compareClass === null ? null : COMPARE_CLASSES[figure.compareClass]
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {figure.label.includes(kind) ? null : <Badge title="지표 종류">{kind}</Badge>}
      {basis === null || basis === kind ? null : <Badge title="비교 기준">{basis}</Badge>}
      <Badge title="상태" tone={figure.status === 'actual' ? 'accent' : 'caution'}>
        {STATUSES[figure.status]}
      </Badge>
    </span>
  )
}
