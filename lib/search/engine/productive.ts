import type { WeightedQuery } from '@/lib/search/query/settled-query'

/** So much of each way of leaving words out is shown: the best of it comes from several. */
export const MOST_OF_LOOSER = 12
/** So many lists at most are asked for: each costs the engine as much as ten counts. */
const MOST_LISTS = 8
/** More than this nobody looks at of what is only near. */
const ENOUGH = 30

/** What keeps less of a compound is any other word. */
const LEAST_OF_COMPOUND = 0.3
/** There are about so many times as many documents as have the commonest part. */
const RARER = 3

/** The ways with their weights, the nearest first: a rare part of a compound is more of it than a common one. */
export function weighed(
  ways: readonly WeightedQuery[],
  counts: ReadonlyMap<string, number>,
): WeightedQuery[] {
  const parts = ways.filter(({ ofWhole }) => ofWhole !== undefined)
  const all = RARER * Math.max(1, ...parts.map(({ q }) => counts.get(q) ?? 0))
  const worth = (count: number) => Math.log(1 + all / (1 + count))
  return ways
    .flatMap((way) => {
      if (way.ofWhole === undefined) return [way]
      const count = counts.get(way.q) ?? 0
      const kept = worth(count) / worth(way.ofWhole)
      // What finds no more than the compound is a piece of it that is no word.
      return count <= way.ofWhole || kept < LEAST_OF_COMPOUND
        ? []
        : [{ ...way, weight: way.weight * kept ** 2 }]
    })
    .sort((a, b) => b.weight - a.weight)
}

/**
 * Of the ways to leave words out, the nearest first, those that find something that no nearer one finds, until there is enough.
 * @param counts how many documents a query finds, and `withAll` all words
 */
export function productive(
  ways: readonly WeightedQuery[],
  counts: ReadonlyMap<string, number>,
  withAll: number,
): WeightedQuery[] {
  const chosen: { way: WeightedQuery; count: number }[] = []
  let found = 0
  for (const way of ways) {
    const count = counts.get(way.q) ?? 0
    const nearer = chosen.filter((one) => isWithin(one.way.without, way.without))
    if (count <= Math.max(way.without === null ? 0 : withAll, ...nearer.map((one) => one.count))) continue
    chosen.push({ way, count })
    found += Math.min(count, MOST_OF_LOOSER)
    if (chosen.length === MOST_LISTS || found >= ENOUGH) break
  }
  return chosen.map(({ way }) => way)
}

const isWithin = (some: readonly number[] | null, others: readonly number[] | null) =>
  some !== null && others !== null && some.every((one) => others.includes(one))
