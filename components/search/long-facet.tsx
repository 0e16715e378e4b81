'use client'

import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { matchesLabel } from '@/lib/search/label-match'

/**
 * A long list of boxes with a field that finds among them. Those that do not fit are hidden, not taken out: what is
 * ticked stays part of the form. Without script there is the list alone.
 */
export function LongFacet({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [fitting, setFitting] = useState<number | null>(null)
  // After each rendering, for a new answer brings new boxes.
  useLayoutEffect(() => {
    setFitting(typed.trim() === '' ? showAll(list.current) : showFitting(list.current, typed))
  })
  return (
    <>
      <input
        type="text"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={sendNothing}
        aria-label={`${label} 이름으로 찾기`}
        placeholder={`${label} 이름, 초성`}
        autoComplete="off"
        spellCheck={false}
        className="control mb-1 min-h-9 w-full min-w-0 noscript:hidden"
      />
      <p role="status" className={fitting === 0 ? 'py-1 text-faint' : 'sr-only'}>
        {fitting === null ? '' : fitting === 0 ? '맞는 이름이 없습니다.' : `${fitting}개`}
      </p>
      <div ref={list} className="max-h-72 overflow-y-auto overscroll-contain">
        {children}
      </div>
    </>
  )
}

const rowsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-label]') ?? [])]

function showAll(list: HTMLElement | null): null {
  for (const row of rowsOf(list)) row.hidden = false
  return null
}

function showFitting(list: HTMLElement | null, typed: string): number {
  const rows = rowsOf(list)
  for (const row of rows) row.hidden = !matchesLabel(row.dataset.label ?? '', typed)
  return rows.filter(({ hidden }) => !hidden).length
}

/** It narrows the list below it, not the results. */
function sendNothing(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
