import type { ReactNode } from 'react'

/**
 * Holds a table that may be wider than the screen: it scrolls by itself and says what it is. The table must hold links, by
 * which the keyboard comes to it: from there the arrow keys scroll.
 */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="overflow-x-auto" aria-label={label}>
      {children}
    </section>
  )
}
