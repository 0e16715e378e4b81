/** Right out of total: the one measure everything here is made of. */
export interface Tally {
  right: number
  total: number
}

export type Tallies = Record<string, Tally>

export const tally = (right = 0, total = 0): Tally => ({ right, total })

export const tallyOf = (results: readonly boolean[]): Tally =>
  tally(results.filter(Boolean).length, results.length)

export const addTally = (a: Tally, b: Tally): Tally => tally(a.right + b.right, a.total + b.total)

/** Adds up tallies of the same name. */
export function addTallies(all: readonly Tallies[]): Tallies {
  const sum: Tallies = {}
  for (const tallies of all) {
    for (const [name, one] of Object.entries(tallies)) sum[name] = addTally(sum[name] ?? tally(), one)
  }
  return sum
}

/** From 0 to 1; of nothing it is 1, as nothing was wrong. */
export const share = ({ right, total }: Tally): number => (total === 0 ? 1 : right / total)
