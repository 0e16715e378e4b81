/** Threads that read articles while the database writes others. */
import { Worker } from 'node:worker_threads'
import type { ManifestEntry } from '@/lib/records/manifest'
import type { ArticleFile } from '@/lib/workflows/article-file'
import type { SoundReadingAnswer, SoundReadingJob } from '@/lib/workflows/sound-reading-job'

/** The thread must first learn to read TypeScript. */
const FROM_SOURCE = `
const { workerData } = require('node:worker_threads')
import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.entry) })
`
/** An article needs a fraction of it. */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 }

interface Thread {
  worker: Worker
  waiting: Map<number, (answer: SoundReadingAnswer) => void>
}

export class ReadingPool {
  readonly #threads: Thread[]
  #number = 0

  constructor(size: number) {
    this.#threads = Array.from({ length: size }, startThread)
  }

  /** Reads in the thread that has least to do. Never throws: a thread that dies is a fault of the files it had. */
  read(file: ArticleFile, entry: ManifestEntry | undefined): Promise<SoundReadingAnswer> {
    const [idlest] = this.#threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
    if (idlest === undefined) throw new RangeError('A pool needs a thread.')
    const { worker, waiting } = idlest
    const number = this.#number
    this.#number += 1
    return new Promise((resolve) => {
      waiting.set(number, resolve)
      worker.postMessage({ number, file, entry } satisfies SoundReadingJob)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }
}

function startThread(): Thread {
  const entry = new URL('sound-reading-worker.ts', import.meta.url).href
  const options = { eval: true, execArgv: [], workerData: { entry }, resourceLimits: HEAP_LIMITS }
  const thread: Thread = { worker: new Worker(FROM_SOURCE, options), waiting: new Map() }
  listenTo(thread)
  return thread
}

interface Answered {
  number: number
  answer: SoundReadingAnswer
}

function listenTo(thread: Thread): void {
  const { worker, waiting } = thread
  worker.on('message', ({ number, answer }: Answered) => {
    waiting.get(number)?.(answer)
    waiting.delete(number)
  })
  worker.on('error', (error) => {
    const message = `읽는 중에 오류가 났습니다: ${error.message}`
    for (const resolve of waiting.values()) resolve({ ok: false, reason: 'reader-failed', message })
    waiting.clear()
    // Its place is taken by another one for the files to come.
    thread.worker = startThread().worker
    listenTo(thread)
  })
}
