import { ReasonField } from '@/components/review/reason-field'
import type { ReasonKind } from '@/lib/records/review/reasons'

interface Props {
  id: string
  of: ReasonKind
  typed: string | undefined
  label: string
}

/** The end of a form: why, and the button. */
export function SubmitRow({ id, of, typed, label }: Props) {
  return (
    <div className="mt-4 flex flex-wrap items-end gap-3">
      <ReasonField id={id} of={of} typed={typed} />
      <button type="submit" className="button">
        {label}
      </button>
    </div>
  )
}
