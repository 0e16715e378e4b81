/** Which places of a text are taken, so that of two readings of one place only the first stays. */

export type Coverage = {
  isFree: (start: number, end: number) => boolean
  take: (start: number, end: number) => void
}

/** Each question costs the length of the stretch asked about, however much is taken. */
export function coverageOf(length: number, taken: readonly { start: number; end: number }[] = []): Coverage {
  // Most texts asked about have nothing taken.
  let places: Uint8Array | null = null
  const take = (start: number, end: number) => {
    places ??= new Uint8Array(length)
    places.fill(1, start, end)
  }
  for (const { start, end } of taken) take(start, end)
  return {
    isFree(start, end) {
      if (places === null) return true
      for (let at = start; at < end; at += 1) if (places[at] === 1) return false
      return true
    },
    take,
  }
}
