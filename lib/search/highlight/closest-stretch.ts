import { allowedTypos, editDistance } from '@/lib/search/edit-distance'
import type { AlignedKeys } from '@/lib/search/highlight/aligned-keys'
import type { Mark } from '@/lib/search/highlight/find-marks'

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
