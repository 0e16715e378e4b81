import type { ReactNode } from 'react'

/** A long list of boxes, and with script a field that finds among them. */
export function LongFacet({ label, children }: { label: string; children: ReactNode }) {
  return (
    <long-facet>
      <input
        type="text"
        aria-label={`${label} 이름으로 찾기`}
        placeholder={`${label} 이름, 초성`}
        autoComplete="off"
        spellCheck={false}
        className="control mb-1 min-h-9 w-full min-w-0 noscript:hidden"
      />
      <p data-own role="status" className="sr-only" />
      <div className="max-h-72 overflow-y-auto overscroll-contain">{children}</div>
    </long-facet>
  )
}
