/**
 * How names begin, as keys of their own. The engine can complete words itself (`prefixSearch`), but keeps tables for it that it makes anew
 * with every batch, of all documents: most of what one article more cost in a large index.
 */

/** Who types more initials than these looks for their beginning; hardly two names share so many. */
export const MOST_INITIALS = 12
const FEWEST = 2
/** Before a key of initials stands its mark. */
const MARK = 1

/** Keys of initials and all their beginnings, whole ones first: `xdtd` → `xdtd`, `xdt`. */
export function withBeginnings(keys: readonly string[]): string[] {
  const whole = keys.map(cutInitials)
  return [...new Set([...whole, ...whole.flatMap((key) => beginningsOf(key, MARK + FEWEST))])]
}

/** A key of initials as it is asked for. */
export function cutInitials(key: string): string {
  return key.slice(0, MARK + MOST_INITIALS)
}

/** The longest first, the key itself left out. */
function beginningsOf(key: string, shortest: number): string[] {
  return Array.from({ length: Math.max(key.length - shortest, 0) }, (_, less) =>
    key.slice(0, key.length - 1 - less),
  )
}

/** No typed word begins with it: numbers have a mark of their own. */
const BEGUN_MARK = '0'

/** A Latin word that is not typed to its end: `blu` → `0blu`. Those of Hangul are syllables, and found as parts. */
export function begunKey(key: string): string {
  return BEGUN_MARK + key
}

/** Keys for the beginnings of a Latin word: `mou` → `0mo`. */
export function begunKeys(key: string): string[] {
  return beginningsOf(key, FEWEST).map(begunKey)
}
