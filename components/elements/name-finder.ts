import { askSuggestions } from '@/components/elements/ask-suggestions'
import type { Suggestion } from '@/lib/search/suggestion'

/** Fast typists make a key every 100 ms; who stops for longer wants to see something. */
const PAUSE_MS = 120

export interface FoundNames {
  typed: string
  names: readonly Suggestion[]
}

/** The names that fit what is typed. Until they have come, those of what was typed before; only the newest question is waited for. */
export class NameFinder {
  found: FoundNames = { typed: '', names: [] }
  readonly #known = new Map<string, FoundNames>()
  readonly #onFound: () => void
  #stop = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(onFound: () => void) {
    this.#onFound = onFound
  }

  find(typed: string): void {
    this.giveUp()
    const known = typed === '' ? { typed, names: [] } : this.#known.get(typed)
    if (known !== undefined) this.#show(known)
    else this.#timer = setTimeout(() => void this.#ask(typed), PAUSE_MS)
  }

  /** Nobody waits for names any more. */
  giveUp(): void {
    clearTimeout(this.#timer)
    this.#stop.abort()
  }

  async #ask(typed: string): Promise<void> {
    this.#stop = new AbortController()
    const { signal } = this.#stop
    try {
      const found = { typed, names: await askSuggestions(typed, signal) }
      this.#known.set(typed, found)
      if (!signal.aborted) this.#show(found)
    } catch {
      // Unreachable: the form still works, so nothing is said.
      if (!signal.aborted) this.#show({ typed, names: [] })
    }
  }

  #show(found: FoundNames): void {
    this.found = found
    this.#onFound()
  }
}
