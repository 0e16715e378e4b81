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

/** The value that most articles say; of equally frequent ones the first in `said`. Null when there is none. */
export function mostFrequent<T extends string>(
  said: readonly { value: T; count?: number | undefined }[],
): T | null {
  const counts = new Map<T, number>()
  for (const { value, count = 1 } of said) counts.set(value, (counts.get(value) ?? 0) + count)
  const highest = Math.max(0, ...counts.values())
  return said.find(({ value }) => counts.get(value) === highest)?.value ?? null
}

/** The narrowest region that any claim names, the most frequent of those; null when none names one. */
export function narrowestRegion(claims: readonly Claim[]): string | null {
  const said = latestFirst(claims).flatMap(({ regionCode, count }) =>
    regionCode === null ? [] : [{ value: regionCode, count, depth: regionDepth(regionCode) }],
  )
  const deepest = Math.max(0, ...said.map(({ depth }) => depth))
  return mostFrequent(said.filter(({ depth }) => depth === deepest))
}
