/** The answers of an index and of its delta, as if all documents were in one. */
import { z } from 'zod'
import { understood } from '@/lib/search/engine/engine-error'
import type { IndexQuery } from '@/lib/search/engine/multi-search'
import type { FacetCounts } from '@/lib/search/found'
import { MAX_FACET_VALUES_LISTED } from '@/lib/search/index-settings'

/** Part of a list: its hits from `start` on. */
export interface Stretch {
  start: number
  hits: readonly unknown[]
}

/** What the engine orders by, as its ranking rules say: the chosen order, relevance, kind, the newest. */
const orderedSchema = z.looseObject({
  _rankingScore: z.number(),
  rank: z.number(),
  date: z.number().nullable().default(null),
  amount: z.number().nullable().default(null),
})

type Ordered = z.infer<typeof orderedSchema>

/**
 * A list of both, between `offset` and `offset + limit`.
 * @param base the base's own list, from as many hits before `offset` as the delta has, or from its beginning
 * @param delta the delta's, from its beginning, at least as far as it reaches into the wanted part
 */
export function joinHits(query: IndexQuery, base: Stretch, delta: readonly unknown[]): unknown[] {
  const { offset = 0, limit } = query
  // Those of the delta that come before the base's `start` stand before it here too: places are only shifted by it.
  const from = offset - base.start
  return merged(query, base.hits, delta).slice(from, from + limit)
}

/** Each list stays in its own order, as the engine gave it. */
function merged(query: IndexQuery, base: readonly unknown[], delta: readonly unknown[]): unknown[] {
  const orders = base.map((hit) => understood(orderedSchema, hit))
  const all: unknown[] = []
  let next = 0
  for (const hit of delta) {
    const order = understood(orderedSchema, hit)
    for (; next < base.length && !isBefore(query, order, orders[next]); next += 1) all.push(base[next])
    all.push(hit)
  }
  return [...all, ...base.slice(next)]
}

const isBefore = (query: IndexQuery, one: Ordered, other: Ordered | undefined) =>
  other !== undefined && byOrder(query, one, other) < 0

function byOrder({ sort = [] }: IndexQuery, a: Ordered, b: Ordered): number {
  for (const rule of sort) {
    const difference = rule.startsWith('amount') ? largest(a.amount, b.amount) : largest(a.date, b.date)
    if (difference !== 0) return difference
  }
  return b._rankingScore - a._rankingScore || a.rank - b.rank || largest(a.date, b.date)
}

/** What has no value comes last. */
function largest(a: number | null, b: number | null): number {
  return (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0
}

/** A value that only the delta has is left out where the base's list is cut: how many that has of it is not known. */
export function joinFacets(base: FacetCounts, delta: FacetCounts): FacetCounts {
  const fields = [...new Set([...Object.keys(base), ...Object.keys(delta)])]
  return Object.fromEntries(
    fields.map((field) => {
      const [counts = {}, added = {}] = [base[field], delta[field]]
      const isCut = Object.keys(counts).length >= MAX_FACET_VALUES_LISTED
      const sums = new Map(Object.entries(counts))
      for (const [value, count] of Object.entries(added))
        if (!isCut || sums.has(value)) sums.set(value, (sums.get(value) ?? 0) + count)
      return [field, Object.fromEntries(sums)]
    }),
  )
}
