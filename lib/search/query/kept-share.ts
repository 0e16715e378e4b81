/** How much of what a query says is left when some of its words are left out. */

/** A word of a query and how many documents have it. */
export interface CountedWord {
  soft: boolean
  count: number
}

/** What is common in this field says less than its number of documents tells. */
const SOFT_SHARE = 0.4
/** There are about so many times as many documents as have the commonest word of a query. */
const RARER = 3

/**
 * The share, 0 … 1, that is kept without some of the words, by their indexes. A rare word says more than a common one: what
 * lacks `입주` comes before what lacks the name of the one who moves in.
 */
export function keptShares(words: readonly CountedWord[]): (without: readonly number[]) => number {
  const all = RARER * Math.max(1, ...words.map(({ count }) => count))
  const worth = words.map(({ soft, count }) => Math.log(1 + all / (1 + count)) * (soft ? SOFT_SHARE : 1))
  const whole = sum(worth) || 1
  return (without) => 1 - sum(without.map((at) => worth[at] ?? 0)) / whole
}

const sum = (parts: readonly number[]) => parts.reduce((one, other) => one + other, 0)
