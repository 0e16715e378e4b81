/** Sixteen hexadecimal digits of a digest: a clash among ten million has a chance of one in 400,000. */
const DIGITS = 16
const SMALLEST = 1024

/**
 * Digests that were seen, in sixteen to thirty-two bytes each: a set of strings would take some ninety, which of a million articles
 * is more than all the rest of an ingest.
 */
export class DigestSet {
  /** Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4, Algorithm L); 0 is a free place. */
  #places = new BigUint64Array(SMALLEST)
  #size = 0

  /**
   * @param digest in hexadecimal, sixteen digits at least
   * @returns whether it was not there before
   */
  add(digest: string): boolean {
    if (this.#size * 2 >= this.#places.length) this.#grow()
    const isNew = place(this.#places, BigInt(`0x${digest.slice(0, DIGITS)}`))
    if (isNew) this.#size += 1
    return isNew
  }

  #grow(): void {
    const larger = new BigUint64Array(this.#places.length * 2)
    for (const key of this.#places) if (key !== 0n) place(larger, key)
    this.#places = larger
  }
}

function place(places: BigUint64Array, key: bigint): boolean {
  // A digest may be nothing but zeros, which mark a free place.
  const kept = key === 0n ? 1n : key
  let at = Number(kept % BigInt(places.length))
  while (places[at] !== 0n) {
    if (places[at] === kept) return false
    at = (at + 1) % places.length
  }
  places[at] = kept
  return true
}
