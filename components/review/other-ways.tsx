import type { ReactNode } from 'react'

/** What is seldom wanted here, folded away. */
export function OtherWays({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="mt-8 border-line border-t pt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-soft hover:text-accent">
        {label}
      </summary>
      <div className="pt-4">{children}</div>
    </details>
  )
}
