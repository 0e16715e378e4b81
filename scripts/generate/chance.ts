/** Chance that is the same on every machine: streams of numbers, each named by words. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  share(): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** Small numbers as often as large ones by their order of magnitude, as sums of money are. */
  spread(from: number, to: number): number
  /** True so often out of one. */
  happens(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** So many different ones, fewer where there are not so many. */
  some<T>(from: readonly T[], count: number): T[]
}

/** The stream of this name. Streams of different names have nothing to do with each other. */
export function chanceOf(...name: readonly (string | number)[]): Chance {
  const share = sfc32(name.join('\u0000'))
  const between = (from: number, to: number) => from + Math.floor(share() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => {
    const one = from[between(0, from.length - 1)]
    if (one === undefined) throw new RangeError('There is nothing to pick from.')
    return one
  }
  return {
    share,
    between,
    spread: (from, to) => Math.round(from * (to / from) ** share()),
    happens: (probability) => share() < probability,
    pick,
    some: (from, count) =>
      from
        .map((one) => ({ one, order: share() }))
        .sort((a, b) => a.order - b.order)
        .slice(0, count)
        .map(({ one }) => one),
  }
}

/** The sfc32 generator of PractRand, begun with four hashes of the name (FNV-1a from four beginnings). */
function sfc32(name: string): () => number {
  let [a, b, c, d] = [hash(name, 1), hash(name, 2), hash(name, 3), 1]
  const next = () => {
    const sum = (((a + b) >>> 0) + d) >>> 0
    d = (d + 1) >>> 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) >>> 0
    c = ((c << 21) | (c >>> 11)) >>> 0
    c = (c + sum) >>> 0
    return sum / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next()
  return next
}

function hash(text: string, start: number): number {
  let value = (0x811c9dc5 ^ Math.imul(start, 0x9e3779b1)) >>> 0
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}
