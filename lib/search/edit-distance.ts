/** How far apart two words of keys are spelled. */

/** The engine's own limits, so that what it found by a wrong letter is what is marked. */
const ONE_TYPO_FROM = 5
const TWO_TYPOS_FROM = 10

/** How many wrong letters a word of this many keys may have. */
export function allowedTypos(keys: number): number {
  if (keys < ONE_TYPO_FROM) return 0
  return keys < TWO_TYPOS_FROM ? 1 : 2
}

/** Letters to add, drop, replace or swap with a neighbour (Damerau–Levenshtein, adjacent swaps) to make one text the other; more than `allowed` is not counted out. */
export function editDistance(one: string, other: string, allowed: number): number {
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
