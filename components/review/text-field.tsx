import { FieldHint } from '@/components/review/choice-field'

interface Props {
  id: string
  name: string
  label: string
  value: string
  hint?: string
  required?: boolean
  type?: 'text' | 'date'
  inputMode?: 'numeric'
  pattern?: string
}

export function TextField({ id, name, label, value, hint, type = 'text', ...rest }: Props) {
  return (
    <div>
      <label htmlFor={`${id}-${name}`} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        defaultValue={value}
        maxLength={2000}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-${name}-hint`}
        className="control w-full"
        {...{ name, type, ...rest }}
      />
      <FieldHint id={`${id}-${name}-hint`} hint={hint} />
    </div>
  )
}
