import type { ReactNode } from 'react'

interface Props {
  /** What sort of page or record this is. */
  kind?: string
  title: ReactNode
  /** Where it stands: place, type, date. */
  lead?: ReactNode
  children?: ReactNode
}

export function PageHeading({ kind, title, lead, children }: Props) {
  return (
    <div className="mb-10 border-line border-b pt-8 pb-7 sm:pt-12">
      {kind ? <p className="mb-1.5 font-semibold text-accent text-sm">{kind}</p> : null}
      <h1 className="font-bold text-2xl">{title}</h1>
      {lead ? <div className="mt-2 max-w-prose text-soft">{lead}</div> : null}
      {children}
    </div>
  )
}
