import type { ReactNode } from 'react'

interface Props {
  action: string
  /** What the form is about: `id`, `ids`, or a place. */
  hidden: Readonly<Record<string, string>>
  /** Where to go when it is done; without it, to where the record is then. */
  to?: string | undefined
  /** Where to come back to when it can't be. */
  back: string
  className?: string
  children: ReactNode
}

/** A plain form of which one decision is made. */
export function CorrectionForm({ action, hidden, to = '', back, className, children }: Props) {
  return (
    <form action="/admin/correct" method="post" className={className}>
      {Object.entries({ ...hidden, action, to, back }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
