import type { Chip } from '@/lib/search/answer'

/** The chosen filters, each with 삭제, and 초기화 for all. */
export function Chips({ chips, clearHref }: { chips: readonly Chip[]; clearHref: string }) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="고른 조건" className="mb-4 flex flex-wrap items-center gap-2">
      {chips.map((chip) => (
        <li key={chip.removeHref}>
          <a
            href={chip.removeHref}
            className="inline-flex min-h-9 items-center gap-2 rounded-full bg-accent-soft px-3 text-accent text-sm hover:line-through"
          >
            {chip.label}
            <span aria-hidden="true">×</span>
            <span className="sr-only">삭제</span>
          </a>
        </li>
      ))}
      <li>
        <a href={clearHref} className="link inline-block px-1 py-1.5 text-sm">
          초기화
        </a>
      </li>
    </ul>
  )
}
