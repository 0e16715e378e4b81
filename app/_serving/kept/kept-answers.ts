/** Answers that are given again as long as no record has changed. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { give, type KeptAnswer } from '@/app/_serving/kept/kept-answer'
import { makeWhole } from '@/app/_serving/kept/make-whole'
import { isWorthKeeping, takesGzip } from '@/app/_serving/kept/may-be-kept'
import type { RequestContext } from '@/app/_serving/request-context'

interface Bounds {
  mostBytes: number
  /** For what has no mark of change: rules of search, which come with a new index. */
  longestMs: number
}

interface Held {
  answer: KeptAnswer
  madeAt: number
}

interface Asked {
  key: string
  request: IncomingMessage
  response: ServerResponse
  /** Who makes the answer may say in it that it must not be kept. */
  context: RequestContext
  /** Has the request answered at once: it has been let in already. */
  makeNow: () => void
}

export class KeptAnswers {
  /** Least recently given first. */
  readonly #held = new Map<string, Held>()
  readonly #beingMade = new Map<string, Promise<KeptAnswer | undefined>>()
  #bytes = 0
  readonly #bounds: Bounds
  readonly #stamp: () => Promise<string>

  /** @param stamp another text after each change of what pages show; an error means that nothing is kept. */
  constructor(stamp: () => Promise<string>, bounds: Bounds) {
    this.#stamp = stamp
    this.#bounds = bounds
  }

  /** Gives the kept answer; else has it made once, for all who ask meanwhile. @returns whether it was there. */
  async answer({ key: asked, ...exchange }: Asked, make: () => void): Promise<boolean> {
    const stamp = await this.#stamp().catch(() => undefined)
    if (stamp === undefined) {
      makeWhole(exchange, make)
      return false
    }
    const { request, response } = exchange
    const key = `${stamp}\n${asked}`
    const found = this.#find(key) ?? (await this.#beingMade.get(key))
    if (found !== undefined) {
      if (!response.destroyed) give(found, response, { takesGzip: takesGzip(request), origin: 'hit' })
      return true
    }
    this.#make(key, exchange, make)
    return false
  }

  #make(key: string, exchange: Omit<Asked, 'key'>, make: () => void): void {
    const { response, context } = exchange
    let settle: (made: KeptAnswer | undefined) => void = () => undefined
    const made = new Promise<KeptAnswer | undefined>((resolve) => {
      settle = resolve
    })
    this.#beingMade.set(key, made)
    // Whoever asked may go before the answer has ended.
    response.once('close', () => {
      settle(undefined)
      if (this.#beingMade.get(key) === made) this.#beingMade.delete(key)
    })
    makeWhole(exchange, make, (answer, whole) => {
      const isKept = isWorthKeeping(whole) && context.isPassing !== true
      if (isKept) this.#put(key, answer)
      settle(isKept ? answer : undefined)
    })
  }

  #find(key: string): KeptAnswer | undefined {
    const held = this.#held.get(key)
    if (held === undefined) return undefined
    this.#held.delete(key)
    if (performance.now() - held.madeAt > this.#bounds.longestMs) {
      this.#bytes -= held.answer.bytes
      return undefined
    }
    this.#held.set(key, held)
    return held.answer
  }

  #put(key: string, answer: KeptAnswer): void {
    this.#bytes += answer.bytes - (this.#held.get(key)?.answer.bytes ?? 0)
    this.#held.delete(key)
    this.#held.set(key, { answer, madeAt: performance.now() })
    for (const [oldest, held] of this.#held) {
      if (this.#bytes <= this.#bounds.mostBytes) return
      this.#held.delete(oldest)
      this.#bytes -= held.answer.bytes
    }
  }
}
