import { isSlashOn } from '@/components/elements/slash-store'

/** Where a slash is a slash. */
const TYPED_INTO =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=submit])'

/** `/` goes to the box, when it can be seen and nothing else is being typed into, unless that has been turned off. */
export function onSlash(event: KeyboardEvent, box: HTMLInputElement): void {
  const { target } = event
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (!isSlashOn() || (target instanceof Element && target.closest(TYPED_INTO) !== null)) return
  // The header's box steps back where a page has one of its own.
  if (box.getClientRects().length === 0) return
  event.preventDefault()
  box.focus()
  box.select()
}
