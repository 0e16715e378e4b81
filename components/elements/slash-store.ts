/** Whether `/` goes to the search box: a setting of this browser. Where storage is refused, it does. */
const KEY = 'slash-key'
const OFF = 'off'

const listeners = new Set<() => void>()

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF
  } catch {
    return true
  }
}

export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, OFF)
  } catch {
    // Refused: the key stays as it is.
  }
  for (const listener of listeners) listener()
}

/** Told of changes here and in other windows; gives back how to stop that. */
export function onSlashChange(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
