/** Threads that read articles while the database writes others. */
import type { Worker } from 'node:worker_threads'
import type { ManifestEntry } from '@/lib/records/manifest'
import type { ArticleFile } from '@/lib/workflows/article-file'
import type { SoundReadingAnswer, SoundReadingJob } from '@/lib/workflows/sound-reading-job'
import { startSourceThread } from '@/lib/workflows/source-thread'

/** An article needs a fraction of it. */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 6 }

interface Thread {
  worker: Worker
  waiting: Map<number, (answer: SoundReadingAnswer) => void>
}

interface Answered {
  number: number
  answer: SoundReadingAnswer
}

export class ReadingPool {
  readonly #threads: Promise<Thread>[]
  #number = 0

  constructor(size: number) {
    if (size < 1) throw new RangeError('A pool needs a thread.')
    this.#threads = Array.from({ length: size }, (_, place) => this.#start(place))
  }

  /** Reads in the thread that has least to do. Never throws: a thread that dies is a fault of the files it had. */
  async read(file: ArticleFile, entry: ManifestEntry | undefined): Promise<SoundReadingAnswer> {
    const threads = await Promise.all(this.#threads)
    const { worker, waiting } = threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
    const number = this.#number
    this.#number += 1
    return await new Promise((resolve) => {
      waiting.set(number, resolve)
      worker.postMessage({ number, file, entry } satisfies SoundReadingJob)
    })
  }

  async close(): Promise<void> {
    for (const { worker } of await Promise.all(this.#threads)) await worker.terminate()
  }

  async #start(place: number): Promise<Thread> {
    const worker = await startSourceThread(new URL('sound-reading-worker.ts', import.meta.url), HEAP_LIMITS)
    const waiting: Thread['waiting'] = new Map()
    worker.on('message', ({ number, answer }: Answered) => {
      waiting.get(number)?.(answer)
      waiting.delete(number)
    })
    worker.on('error', (error) => {
      // Its place is taken by another one for the files to come.
      this.#threads[place] = this.#start(place)
      const message = `읽는 중에 오류가 났습니다: ${error.message}`
      for (const resolve of waiting.values()) resolve({ ok: false, reason: 'reader-failed', message })
    })
    return { worker, waiting }
  }
}
