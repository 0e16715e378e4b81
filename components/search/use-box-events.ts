import { type RefObject, useEffect, useRef } from 'react'
import { isOfComposition } from '@/components/search/composition'

interface Walk {
  isShown: boolean
  /** Index of the active option; -1 while the text itself is. */
  active: number
  count: number
  open: (typed: string) => void
  close: () => void
  setActive: (index: number) => void
  choose: () => void
}

/** Keys, typing and focus of the box, for the list under it. Whatever the input method needs itself is left to it. */
export function useBoxEvents(
  box: RefObject<HTMLInputElement | null>,
  isTyped: RefObject<boolean>,
  walk: Walk,
) {
  const now = useRef(walk)
  useEffect(() => {
    now.current = walk
  })
  useEffect(() => {
    const input = box.current
    const field = input?.parentElement
    if (!input || !field) return
    const listeners = {
      // Also while a syllable is composed: its half already finds names.
      input: () => now.current.open(input.value.trim()),
      keydown: (event: KeyboardEvent) => {
        if (!isOfComposition(event)) onKey(event, input, now.current)
      },
      focus: () => input.value === '' && now.current.open(''),
      click: () => input.value === '' && now.current.open(''),
    }
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && field.contains(relatedTarget))) now.current.close()
    }
    const entries = Object.entries(listeners) as [string, EventListener][]
    for (const [name, listener] of entries) input.addEventListener(name, listener)
    field.addEventListener('focusout', leave)
    // Empty and waiting, or typed into before we came.
    if (document.activeElement === input && (input.value === '' || isTyped.current))
      now.current.open(input.value.trim())
    return () => {
      for (const [name, listener] of entries) input.removeEventListener(name, listener)
      field.removeEventListener('focusout', leave)
    }
  }, [box, isTyped])
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, walk: Walk) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const target = targetOf(event.key, walk)
  if (event.altKey) return onAltKey(event, input, walk)
  if (!walk.isShown) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk.open(input.value.trim())
    else return
  } else if (target !== null) walk.setActive(target)
  else if (event.key === 'Escape') walk.close()
  else if (event.key === 'Enter' && walk.active >= 0) walk.choose()
  else return leaveToText(event, walk)
  event.preventDefault()
}

/** Which option a key leads to. Past either end is the text again; Home and End are the text's own until an option is active. */
function targetOf(key: string, { active, count }: Walk): number | null {
  if (key === 'ArrowDown') return active + 1 === count ? -1 : active + 1
  if (key === 'ArrowUp') return active === -1 ? count - 1 : active - 1
  if (active === -1) return null
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

function onAltKey(event: KeyboardEvent, input: HTMLInputElement, walk: Walk) {
  if (event.key === 'ArrowDown') walk.open(input.value.trim())
  else if (event.key === 'ArrowUp') walk.close()
  else return
  event.preventDefault()
}

/** Moving in the text, or sending it as it stands. */
function leaveToText({ key }: KeyboardEvent, walk: Walk) {
  if (key === 'Enter') walk.close()
  else if (key === 'ArrowLeft' || key === 'ArrowRight') walk.setActive(-1)
}
