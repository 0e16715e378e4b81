import { TickField } from '@/components/review/tick-field'
import { formatValue } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'

interface Props {
  label: string
  /** In the sentence that is shown. */
  figures: readonly Figure[]
  /** How many more there are in other sentences. */
  elsewhere?: number
  ticked: boolean
}

/** Whether the figures that were read with a name go where it goes; nothing where there are none. */
export function FiguresAlong({ label, figures, elsewhere = 0, ticked }: Props) {
  if (figures.length + elsewhere === 0) return null
  return (
    <div className="mt-4">
      <TickField name="withFigures" label={label} ticked={ticked} />
      <ul className="ml-6 list-disc text-sm text-soft">
        {figures.map((figure) => (
          <li key={figure.id}>
            {figure.label} <b>{formatValue(figure)}</b>
          </li>
        ))}
        {elsewhere === 0 ? null : <li>다른 문장의 지표 {elsewhere.toLocaleString('ko-KR')}건</li>}
      </ul>
    </div>
  )
}
