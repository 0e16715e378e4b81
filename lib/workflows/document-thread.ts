/** A thread that makes search documents, with a connection of its own to read by: the writer of an ingest goes on meanwhile. */
import type { Worker } from 'node:worker_threads'
import type { EngineAddress } from '@/lib/search/engine/client'
import type { DocumentsMade, DocumentsWanted, MakeDocuments } from '@/lib/workflows/make-documents'
import { startSourceThread } from '@/lib/workflows/source-thread'

export interface DocumentJob {
  number: number
  wanted: DocumentsWanted
}

export type DocumentAnswer = { number: number } & ({ made: DocumentsMade } | { fault: string })

/** A batch needs a fraction of it. With a quarter of the young generation a fifth of the thread's time went into looking for free memory. */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }

interface Waiting {
  resolve: (made: DocumentsMade) => void
  reject: (error: Error) => void
}

export class DocumentThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #number = 0
  #fault: Error | undefined

  /** @param engine null where there is none */
  static async start(databaseUrl: string, engine: EngineAddress | null): Promise<DocumentThread> {
    const entry = new URL('document-worker.ts', import.meta.url)
    return new DocumentThread(await startSourceThread(entry, HEAP_LIMITS, { databaseUrl, engine }))
  }

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answer: DocumentAnswer) => this.#settle(answer))
    worker.on('error', (error) => this.#fail(error))
    worker.on('exit', () => this.#fail(new Error('The thread that makes search documents has ended.')))
  }

  /** Rejects when the thread could not, or is gone. */
  readonly make: MakeDocuments = (wanted) => {
    if (this.#fault !== undefined) return Promise.reject(this.#fault)
    this.#number += 1
    const number = this.#number
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      this.#worker.postMessage({ number, wanted } satisfies DocumentJob)
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(answer: DocumentAnswer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('made' in answer) waiting?.resolve(answer.made)
    else waiting?.reject(new Error(answer.fault))
  }

  #fail(error: Error): void {
    this.#fault ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#fault)
    this.#waiting.clear()
  }
}
