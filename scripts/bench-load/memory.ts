/** Memory of the site's process while it is loaded, as its own metrics tell it. */
import { setTimeout as sleep } from 'node:timers/promises'

const EACH_MS = 2_000
const MB = 1_048_576
const RESIDENT = /^process_resident_memory_bytes (\d+)/m

export class MemoryWatch {
  readonly #address: string
  readonly #token: string
  readonly #stop = new AbortController()
  readonly #samples: number[] = []
  readonly #watching: Promise<void>

  constructor(site: string, token: string) {
    this.#address = `${site}/api/metrics`
    this.#token = token
    this.#watching = this.#watch()
  }

  /** Resident megabytes, in order. */
  async end(): Promise<number[]> {
    this.#stop.abort()
    await this.#watching
    return this.#samples
  }

  async #watch(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const answer = await fetch(this.#address, { headers: { Authorization: `Bearer ${this.#token}` } })
      const bytes = RESIDENT.exec(await answer.text())?.[1]
      if (bytes === undefined)
        throw new Error(`${this.#address} does not tell the memory (${answer.status}).`)
      this.#samples.push(Number(bytes) / MB)
      await sleep(EACH_MS, undefined, { signal: this.#stop.signal }).catch(() => undefined)
    }
  }
}

/** The middle of the last quarter over that of the second: the first quarter still fills caches. */
export function growth(samples: readonly number[]): number {
  const quarter = (which: number) =>
    samples.slice(Math.floor((samples.length * which) / 4), Math.floor((samples.length * (which + 1)) / 4))
  return middle(quarter(3)) / middle(quarter(1)) - 1
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
