/** What work queries are for the engine, and how it is shared between two requests. Pure. */
import type { IndexQuery } from '@/lib/search/engine/multi-search'
import { FACETS, type Facet } from '@/lib/search/facets'

/** Of which a facet's values are: there are thousands of agencies, some 260 regions, some forty years. */
const WORK_BY_VALUES: Readonly<Record<Facet['values']['type'], number>> = {
  name: 18,
  'region-slug': 13,
  year: 6,
  closed: 1.1,
}
const WORK_OF_FACETS = new Map(
  FACETS.map(({ field, values }): [string, number] => [field, WORK_BY_VALUES[values.type]]),
)
/** The engine puts each hit in its place by itself. */
const WORK_OF_A_HIT = 0.15
/** A list seldom has more hits of those it may have. */
const MOST_HITS = 40
/** So little beside the heaviest is no request of its own. */
const LITTLE_WORK = 3

/** A query to a delta, whatever it asks: there is little in one. */
export const WORK_OF_DELTA = 0.2

/** About how long the engine takes, next to a count: which is a millisecond in a base of 100,000 articles. */
export function workOf({ limit, facets = [] }: IndexQuery): number {
  const hits = WORK_OF_A_HIT * Math.min(limit, MOST_HITS)
  return facets.reduce((sum, field) => sum + (WORK_OF_FACETS.get(field) ?? 0), 1 + hits)
}

/** Parts of about the same work, two at most: one where there is little beside the heaviest. */
export function inEqualParts<T extends { work: number }>(all: readonly T[]): T[][] {
  const beside = all.toSorted(heaviestFirst).slice(1)
  if (beside.reduce((sum, { work }) => sum + work, 0) <= LITTLE_WORK) return [[...all]]
  const parts: [Part<T>, Part<T>] = [
    { of: [], work: 0 },
    { of: [], work: 0 },
  ]
  for (const one of all.toSorted(heaviestFirst)) {
    const part = parts[0].work <= parts[1].work ? parts[0] : parts[1]
    part.of.push(one)
    part.work += one.work
  }
  return parts.map((part) => part.of).filter((some) => some.length > 0)
}

const heaviestFirst = (a: { work: number }, b: { work: number }) => b.work - a.work

interface Part<T> {
  of: T[]
  work: number
}
