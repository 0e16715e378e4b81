import type { ReactNode } from 'react'

/**
 * A side column where there is room, folded above the content on a phone. The fold has only its label in it and opens what
 * follows: no style can open a <details> by screen width in every browser, and two copies would be half of a page.
 */
export function FoldedAside({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div data-screen-only className="min-w-0">
      <details className="peer rounded-[4px] border border-line-strong bg-surface px-4 open:rounded-b-none open:border-b-0 lg:hidden">
        <summary className="py-2.5 font-semibold text-sm">{label}</summary>
      </details>
      <aside
        aria-label={label}
        className="hidden peer-open:block max-lg:rounded-b-[4px] max-lg:border max-lg:border-line-strong max-lg:border-t-0 max-lg:bg-surface max-lg:px-4 max-lg:pb-5 lg:block"
      >
        {children}
      </aside>
    </div>
  )
}
