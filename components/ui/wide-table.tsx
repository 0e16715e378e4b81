import type { ReactNode } from 'react'

/** Holds a table that may be wider than the screen: it scrolls by itself, by keyboard too, and says what it is. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled stretch must be reachable by keyboard.
    <section className="overflow-x-auto" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
