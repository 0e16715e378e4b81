interface Props {
  id: string
  /** Of the form's field. */
  name: string
  label: string
  values: Readonly<Record<string, string>>
  selected: string
  /** Word for no value; without it there must be one. */
  none?: string
  hint?: string
}

/** One of a closed list. */
export function ChoiceField({ id, name, label, values, selected, none, hint }: Props) {
  return (
    <div>
      <label htmlFor={`${id}-${name}`} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      <select
        id={`${id}-${name}`}
        name={name}
        defaultValue={selected}
        className="control w-full"
        aria-describedby={hint === undefined ? undefined : `${id}-${name}-hint`}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {Object.entries(values).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      <FieldHint id={`${id}-${name}-hint`} hint={hint} />
    </div>
  )
}

/** What to write, said below the field. */
export function FieldHint({ id, hint }: { id: string; hint: string | undefined }) {
  return hint === undefined ? null : (
    <p id={id} className="mt-1 text-soft text-xs">
      {hint}
    </p>
  )
}
