import type { ReactNode } from 'react'
import { CorrectionForm } from '@/components/review/correction-form'
import { ReasonField } from '@/components/review/reason-field'
import type { ReasonKind } from '@/lib/records/review/reasons'

interface Props {
  /** Tells its fields from others of the page. */
  id: string
  action: string
  hidden: Readonly<Record<string, string>>
  reasons: ReasonKind
  label: string
  to?: string | undefined
  back: string
  hotkey?: string
  /** Fields before the reason. */
  children?: ReactNode
}

/** A decision that asks why before it is made: a button that opens to a small form. */
export function ReasonedDecision({ id, action, hidden, reasons, label, to, back, hotkey, children }: Props) {
  return (
    <details className="group open:basis-full">
      <summary
        data-hotkey={hotkey}
        className="control inline-flex cursor-pointer list-none items-center font-semibold hover:border-accent hover:text-accent"
      >
        {label} …
      </summary>
      <CorrectionForm
        {...{ action, hidden, to, back }}
        className="mt-3 flex flex-wrap items-end gap-3 border-line border-l-2 pl-4"
      >
        {children}
        <ReasonField id={`${id}-reason`} of={reasons} />
        <button type="submit" className="button">
          {label}
        </button>
      </CorrectionForm>
    </details>
  )
}
