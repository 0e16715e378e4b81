import type { AlignedKeys } from '@/lib/search/highlight/aligned-keys'
import type { Mark } from '@/lib/search/highlight/find-marks'

/** The engine's own limits, so that what it found by a wrong letter is what is marked. */
const ONE_TYPO_FROM = 5
const TWO_TYPOS_FROM = 10

/** How many wrong letters a word of this many keys may have. */
function allowedTypos(keys: number): number {
  if (keys < ONE_TYPO_FROM) return 0
  return keys < TWO_TYPOS_FROM ? 1 : 2
}

/** The stretch of whole characters inside one word that is spelled most like `key`; null when none is near enough. */
export function closestStretch(aligned: AlignedKeys, key: string): Mark | null {
  const allowed = allowedTypos(key.length)
  let best: { start: number; end: number; distance: number } | null = null
  for (let start = 0; allowed > 0 && start < aligned.keys.length; start += 1) {
    if (!aligned.starts[start]) continue
    for (let end = start + key.length - allowed; end <= start + key.length + allowed; end += 1) {
      if (!isStretch(aligned, start, end)) continue
      const distance = editDistance(aligned.keys.slice(start, end), key, allowed)
      if (distance <= allowed && (best === null || distance < best.distance)) best = { start, end, distance }
    }
  }
  if (best === null) return null
  return { start: aligned.charAt[best.start] ?? 0, end: (aligned.charAt[best.end - 1] ?? 0) + 1 }
}

function isStretch(aligned: AlignedKeys, start: number, end: number): boolean {
  if (end <= start || end > aligned.keys.length) return false
  if (end < aligned.keys.length && !aligned.starts[end]) return false
  return !aligned.wordStarts.slice(start + 1, end).some(Boolean)
}

/** Letters to add, drop, replace or swap with a neighbour (Damerau–Levenshtein, adjacent swaps) to make one text the other; more than `allowed` is not counted out. */
function editDistance(one: string, other: string, allowed: number): number {
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...current, ...previous) > allowed) return allowed + 1
    before = previous
    previous = current
  }
  return previous[other.length] ?? one.length
}
