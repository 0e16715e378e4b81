/** How the keys of the box walk through the list under it: the combobox pattern with a list (WAI-ARIA APG). */

/** None of the options: the text itself is active. */
export const IN_THE_BOX = -1

export interface Walk {
  isShown: boolean
  /** Index of the active option. */
  active: number
  count: number
  open(): void
  close(): void
  setActive(index: number): void
  choose(): void
}

export function onBoxKey(event: KeyboardEvent, walk: Walk): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const isTaken = event.altKey
    ? onAltKey(event.key, walk)
    : walk.isShown
      ? onListKey(event.key, walk)
      : onClosedKey(event.key, walk)
  if (isTaken) event.preventDefault()
}

/** @returns whether the key was for the list; else it is the text's. */
function onListKey(key: string, walk: Walk): boolean {
  const target = targetOf(key, walk)
  if (target !== null) walk.setActive(target)
  else if (key === 'Escape') walk.close()
  else if (key === 'Enter' && walk.active !== IN_THE_BOX) walk.choose()
  else {
    leaveToText(key, walk)
    return false
  }
  return true
}

function onClosedKey(key: string, walk: Walk): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  walk.open()
  return true
}

/** Which option a key leads to. Past either end is the text again; Home and End are the text's own until an option is active. */
function targetOf(key: string, { active, count }: Walk): number | null {
  if (key === 'ArrowDown') return active + 1 === count ? IN_THE_BOX : active + 1
  if (key === 'ArrowUp') return active === IN_THE_BOX ? count - 1 : active - 1
  if (active === IN_THE_BOX) return null
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

function onAltKey(key: string, walk: Walk): boolean {
  if (key === 'ArrowDown') walk.open()
  else if (key === 'ArrowUp') walk.close()
  else return false
  return true
}

/** Moving in the text, or sending it as it stands. */
function leaveToText(key: string, walk: Walk): void {
  if (key === 'Enter') walk.close()
  else if (key === 'ArrowLeft' || key === 'ArrowRight') walk.setActive(IN_THE_BOX)
}
