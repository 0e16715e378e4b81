import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import { isSlashOn, onSlashChange } from '@/components/search/slash-store'

/** Where a slash is a slash. */
const TYPED_INTO =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=submit])'

/**
 * `/` goes to the box, when it can be seen and nothing else is being typed into, unless that has been turned off.
 * @returns whether it does.
 */
export function useSlashKey(box: RefObject<HTMLInputElement | null>): boolean {
  const isOn = useSyncExternalStore(onSlashChange, isSlashOn, () => true)
  useEffect(() => {
    if (!isOn) return
    const focusBox = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return
      if (target instanceof Element && target.closest(TYPED_INTO) !== null) return
      // The header's box steps back where a page has one of its own.
      if (box.current === null || box.current.getClientRects().length === 0) return
      event.preventDefault()
      box.current.focus()
      box.current.select()
    }
    document.addEventListener('keydown', focusBox)
    return () => document.removeEventListener('keydown', focusBox)
  }, [box, isOn])
  return isOn
}
