/** Lets so many requests run at a time, lets some more wait, and turns the rest away while it still can answer quickly. */
interface Bounds {
  running: number
  waiting: number
  /** A request that would wait longer is turned away: who asked has given up. */
  waitMs: number
}

interface Waiting {
  admit(): void
  giveUp: NodeJS.Timeout
}

export class Admission {
  #running = 0
  readonly #waiting = new Set<Waiting>()
  readonly #bounds: Bounds

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /**
   * Whether the request may run, now or after some waiting. Who may must `leave()` once.
   * @param gone tells that whoever asked has gone: the request waits no longer and may not run.
   */
  enter(gone: AbortSignal): boolean | Promise<boolean> {
    if (this.#running < this.#bounds.running) {
      this.#running += 1
      return true
    }
    return this.#waiting.size < this.#bounds.waiting && this.#wait(gone)
  }

  leave(): void {
    const [next] = this.#waiting
    // The place passes on to whoever has waited longest.
    if (next) next.admit()
    else this.#running -= 1
  }

  #wait(gone: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (may: boolean) => {
        clearTimeout(waiting.giveUp)
        gone.removeEventListener('abort', refuse)
        this.#waiting.delete(waiting)
        resolve(may)
      }
      const refuse = () => end(false)
      const waiting = { admit: () => end(true), giveUp: setTimeout(refuse, this.#bounds.waitMs) }
      gone.addEventListener('abort', refuse)
      this.#waiting.add(waiting)
    })
  }
}
