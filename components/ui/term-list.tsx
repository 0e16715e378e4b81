import type { ReactNode } from 'react'

/** Words and what they mean here. */
export function TermList({ terms }: { terms: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="border-line border-t text-sm">
      {terms.map(([term, meaning]) => (
        <div key={term} className="grid gap-x-6 border-line border-b py-2.5 sm:grid-cols-[9rem_1fr]">
          <dt className="font-semibold">{term}</dt>
          <dd className="text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
