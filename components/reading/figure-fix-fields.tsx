import { ChoiceField } from '@/components/review/choice-field'
import { TextField } from '@/components/review/text-field'
import { type FixableField, fixField } from '@/lib/records/draft/figure-fixes'
import type { MetricClaim } from '@/lib/records/reading'
import { METRIC_KINDS, QUALIFIERS, STATUSES } from '@/lib/records/vocabulary'

const CHOICES: readonly {
  field: 'kind' | 'status' | 'qualifier'
  label: string
  values: Record<string, string>
}[] = [
  { field: 'kind', label: '종류', values: METRIC_KINDS },
  { field: 'status', label: '상태', values: STATUSES },
  { field: 'qualifier', label: '정확도', values: QUALIFIERS },
]

interface Props {
  figure: MetricClaim
  index: number
  /** Fields of a form that could not be taken. */
  typed: Readonly<Record<string, string>>
}

/** What may be set right before a figure is saved. Whose it is can be changed in the review that follows. */
export function FigureFixFields({ figure, index, typed }: Props) {
  const name = (field: FixableField) => fixField(field, index)
  const textOf = (field: FixableField) => typed[name(field)] ?? String(figure[field] ?? '')
  const id = `fix-${index}`
  return (
    <div className="grid grid-cols-2 gap-2 pt-1 pb-3">
      <div className="col-span-2">
        <TextField id={id} name={name('label')} label="내용" value={textOf('label')} />
      </div>
      <TextField
        id={id}
        name={name('value')}
        label="값"
        value={textOf('value')}
        hint="53억처럼 적어도 됩니다."
      />
      <TextField
        id={id}
        name={name('year')}
        label="연도"
        value={textOf('year')}
        inputMode="numeric"
        pattern="[0-9]{4}"
        hint="모르면 비워 둡니다."
      />
      {CHOICES.map(({ field, label, values }) => (
        <ChoiceField
          key={field}
          id={id}
          name={name(field)}
          label={label}
          values={values}
          selected={textOf(field)}
        />
      ))}
    </div>
  )
}
