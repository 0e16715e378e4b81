'use client'

import { useEffect, useState } from 'react'

const STORED = 'kb-queue-keys'
const KEYS = [
  ['j', '다음'],
  ['k', '이전'],
  ['a', '맞음·처리'],
  ['e', '고치기'],
  ['r', '제외·합치기'],
  ['x', '표시'],
  ['u', '되돌리기'],
] as const

/** Where a letter is a letter. */
const TYPED_INTO = 'textarea, select, input:not([type=checkbox], [type=radio], [type=submit])'

/**
 * Single keys for the queue, while the focus is in it, and only as long as they are wanted (WCAG 2.1.4). Without script there
 * are the same buttons.
 */
export function QueueKeys({ queueId }: { queueId: string }) {
  const [isOn, setOn] = useState(true)

  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), [])

  useEffect(() => {
    const queue = document.getElementById(queueId)
    if (queue === null || !isOn) return
    const press = (event: KeyboardEvent) => onKey(queue, event)
    const choose = ({ target }: FocusEvent) => markChosen(queue, target)
    queue.addEventListener('keydown', press)
    queue.addEventListener('focusin', choose)
    // After a form the browser comes back to the place of the piece of work: go on from there.
    const place = location.hash.startsWith('#w') ? document.getElementById(location.hash.slice(1)) : null
    if (place !== null) place.focus()
    return () => {
      queue.removeEventListener('keydown', press)
      queue.removeEventListener('focusin', choose)
    }
  }, [queueId, isOn])

  function change(next: boolean) {
    localStorage.setItem(STORED, next ? 'on' : 'off')
    setOn(next)
    if (next) document.getElementById(queueId)?.querySelector<HTMLElement>('[data-work]')?.focus()
  }

  return (
    <div className="pointer-coarse:hidden flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
      <label className="inline-flex min-h-11 items-center gap-2">
        <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />
        목록 안에서 단축키 쓰기
      </label>
      {isOn
        ? KEYS.map(([key, label]) => (
            <span key={key}>
              <kbd className="rounded border border-line-strong px-1.5 text-xs">{key}</kbd> {label}
            </span>
          ))
        : null}
    </div>
  )
}

function onKey(queue: HTMLElement, event: KeyboardEvent) {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (!(target instanceof Element) || target.closest(TYPED_INTO) !== null) return
  const works = [...queue.querySelectorAll<HTMLElement>('[data-work]')]
  const at = works.findIndex((work) => work.contains(target))
  const step = key === 'j' ? 1 : key === 'k' ? -1 : 0
  const control = step === 0 ? controlFor(key, works[at]) : null
  if (step === 0 && control === null) return
  event.preventDefault()
  if (step !== 0) works[Math.min(Math.max(at + step, 0), works.length - 1)]?.focus()
  control?.click()
  control?.parentElement?.querySelector<HTMLInputElement>('details[open] input[name=reason]')?.focus()
}

/** Taking back is not of one piece of work: its button stands above the queue. */
function controlFor(key: string, work: HTMLElement | undefined): HTMLElement | null {
  if (key === 'u') return document.querySelector('[data-hotkey=u]')
  return /^[aerx]$/.test(key) ? (work?.querySelector<HTMLElement>(`[data-hotkey=${key}]`) ?? null) : null
}

function markChosen(queue: HTMLElement, target: EventTarget | null) {
  for (const work of queue.querySelectorAll('[data-work]'))
    work.toggleAttribute('data-chosen', target instanceof Node && work.contains(target))
}
