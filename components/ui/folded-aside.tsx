import type { ReactNode } from 'react'

/**
 * A side column where there is room, folded above the content on a phone. No style can open a <details> by screen width
 * in every browser, so there are two copies, of which one shows: the children must not carry ids.
 */
export function FoldedAside({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <details data-screen-only className="rounded-[4px] border border-line-strong bg-surface px-4 lg:hidden">
        <summary className="py-2.5 font-semibold text-sm">{label}</summary>
        <div className="pb-5">{children}</div>
      </details>
      <aside data-screen-only aria-label={label} className="hidden lg:block">
        {children}
      </aside>
    </>
  )
}
