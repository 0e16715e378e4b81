import { useId } from 'react'

interface Props {
  of: 'agency' | 'program'
  name: string
  label: string
  value: string
  required?: boolean
}

/** The name of an agency or a programme, with those offered that have its letters. Without script one types it whole. */
export function NameField({ of, name, label, value, required }: Props) {
  const id = useId()
  return (
    <name-offers data-of={of} class="block min-w-60 grow">
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        required={required}
        list={`${id}-offers`}
        maxLength={2000}
        autoComplete="off"
        className="control w-full"
      />
      <datalist id={`${id}-offers`} />
    </name-offers>
  )
}
