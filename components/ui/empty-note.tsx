import type { ReactNode } from 'react'

/** Says that there is nothing, and why or what to do: an empty place is never left unexplained. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return <p className="border-line border-y border-dashed py-5 text-sm text-soft">{children}</p>
}
