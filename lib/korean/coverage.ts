/** Which places of a text are taken, so that of two readings of one place only the first stays. */

export type Coverage = {
  isFree: (start: number, end: number) => boolean
  take: (start: number, end: number) => void
}

/** Each question costs the length of the stretch asked about, however much is taken. */
export function coverageOf(length: number, taken: readonly { start: number; end: number }[] = []): Coverage {
  const places = new Uint8Array(length)
  for (const { start, end } of taken) places.fill(1, start, end)
  return {
    isFree(start, end) {
      for (let at = start; at < end; at += 1) if (places[at] === 1) return false
      return true
    },
    take(start, end) {
      places.fill(1, start, end)
    },
  }
}
