/** Which of several articles' words holds for the merged record. */
import type { Claim } from '@/lib/ingest/resolve/claim'
import { regionDepth } from '@/lib/ingest/resolve/same-record'

/** Latest article first; undated ones last; then by id, so that the order is always the same. */
export function latestFirst<T extends Claim>(claims: readonly T[]): T[] {
  return [...claims].sort((a, b) => {
    if (a.articleDate !== b.articleDate) return a.articleDate < b.articleDate ? 1 : -1
    return a.id < b.id ? -1 : 1
  })
}

/** The value said most often; of equally frequent ones the first in `values`. Null when there is none. */
export function mostFrequent<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const highest = Math.max(0, ...counts.values())
  return values.find((value) => counts.get(value) === highest) ?? null
}

/** The narrowest region that any claim names, the most frequent of those; null when none names one. */
export function narrowestRegion(claims: readonly Claim[]): string | null {
  const codes = latestFirst(claims).flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode]))
  const deepest = Math.max(0, ...codes.map(regionDepth))
  return mostFrequent(codes.filter((code) => regionDepth(code) === deepest))
}
