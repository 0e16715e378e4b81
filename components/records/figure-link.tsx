import { classNames } from '@/components/ui/class-names'
import { formatExact, formatValue } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'

interface Props {
  figure: Figure
  /** The value as it is to be written; by default in 억 and 만. */
  text?: string
  className?: string
}

/** A value that opens its evidence. Hover tells the exact value and how the article prints it. */
export function FigureLink({ figure, text = formatValue(figure), className }: Props) {
  return (
    <a
      href={`/metrics/${figure.id}`}
      title={`${formatExact(figure)} (기사 표기: ${figure.raw})`}
      className={classNames('link font-semibold', className)}
    >
      <data value={figure.value}>{text}</data>
    </a>
  )
}
