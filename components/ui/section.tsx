import type { ReactNode } from 'react'

interface Props {
  id?: string
  title: string
  /** How many things the section lists in all. */
  count?: number
  /** A link beside the heading. */
  aside?: ReactNode
  children: ReactNode
}

export function Section({ id, title, count, aside, children }: Props) {
  return (
    <section id={id} className="mt-12 first:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-bold text-lg">
          {title}
          {count === undefined ? null : (
            <span className="ml-2 font-normal text-base text-faint">{count.toLocaleString('ko-KR')}</span>
          )}
        </h2>
        {aside ? <div className="text-sm">{aside}</div> : null}
      </div>
      {children}
    </section>
  )
}
