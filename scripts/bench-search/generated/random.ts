/** Chance that is the same at every run. */
export interface Random {
  /** From 0 up to, not including, `below`. */
  upTo(below: number): number
  pick<T>(from: readonly T[]): T
  /** Small numbers often, large ones seldom, as words are in texts. */
  skewed(below: number): number
}

/** mulberry32 */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number) => Math.floor(share() * below)
  return {
    upTo,
    pick: (from) => {
      const one = from[upTo(from.length)]
      if (one === undefined) throw new Error('Nothing to pick from.')
      return one
    },
    skewed: (below) => Math.floor(below ** share()) - 1,
  }
}
