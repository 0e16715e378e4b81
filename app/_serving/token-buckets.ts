/** So many requests a minute from each sender; what was not used is saved up, to a minute's worth. */
const MINUTE_MS = 60_000
/** Against a stream of ever new senders. A bucket is full again, and says nothing, a minute after its last request. */
const MOST_SENDERS = 10_000

interface Bucket {
  tokens: number
  at: number
}

export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>()
  readonly #perMinute: number

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** How many are remembered. */
  get senders(): number {
    return this.#buckets.size
  }

  /**
   * Takes one for this sender.
   * @param now milliseconds of a clock that never goes back.
   * @returns seconds until there is one again; 0 when it was taken.
   */
  take(sender: string, now: number): number {
    const tokens = this.#tokensOf(sender, now)
    // Held, so that a stream of refused requests does not keep the sender out for longer.
    if (tokens < 1) return Math.ceil(((1 - tokens) * MINUTE_MS) / this.#perMinute / 1_000)
    // Set anew, so that whoever has not asked for longest stands first, and goes first.
    this.#buckets.delete(sender)
    if (this.#buckets.size >= MOST_SENDERS) this.#forgetOne()
    this.#buckets.set(sender, { tokens: tokens - 1, at: now })
    return 0
  }

  #tokensOf(sender: string, now: number): number {
    const bucket = this.#buckets.get(sender)
    if (bucket === undefined) return this.#perMinute
    return Math.min(this.#perMinute, bucket.tokens + ((now - bucket.at) * this.#perMinute) / MINUTE_MS)
  }

  #forgetOne(): void {
    for (const sender of this.#buckets.keys()) {
      this.#buckets.delete(sender)
      return
    }
  }
}
