/**
 * Reads a file in a thread of its own, in limits of time and memory: a document made to hang its reader, or to fill the memory,
 * is given up and takes nothing else with it. One thread a process; who comes while it reads waits.
 */
import { Worker } from 'node:worker_threads'
import { isBundled } from '@/lib/env'
import { type ReadingAnswer, type ReadingJob, readingAnswerSchema } from '@/lib/workflows/reading-job'

/** A yearbook of 300 pages takes five seconds. */
const LONGEST_MS = 30_000
const HEAP_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 }
/** Unpacked streams lie outside the heap, and count with the process. */
const MOST_GROWTH_BYTES = 1024 * 1024 * 1024
const WATCH_MS = 100
const MOST_WAITING = 8

/** Outside the bundle the thread must first learn to read TypeScript. */
const FROM_SOURCE = `
const { workerData } = require('node:worker_threads')
import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.entry) })
`

const fault = (reason: string, message: string): ReadingAnswer => ({ ok: false, reason, message })

const TOO_SLOW = fault('too-slow', '읽는 데 너무 오래 걸려 그만두었습니다. 기사 부분만 따로 저장해 넣으세요.')
const TOO_BIG = fault(
  'too-large',
  '읽는 데 메모리가 너무 많이 들어 그만두었습니다. 기사 부분만 따로 저장해 넣으세요.',
)
const BUSY = fault('busy', '지금 다른 파일을 읽고 있습니다. 잠시 뒤에 다시 넣으세요.')

let thread: Worker | undefined
let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Never throws; a limit that is reached is a fault of the file. */
export async function readApart(job: ReadingJob, longestMs = LONGEST_MS): Promise<ReadingAnswer> {
  if (waiting >= MOST_WAITING) return BUSY
  waiting += 1
  const mine = turn.then(() => readNow(job, longestMs))
  turn = mine
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}

function startThread(): Worker {
  const limits = { resourceLimits: HEAP_LIMITS, execArgv: [], env: {} }
  if (isBundled()) return new Worker(new URL('./reading-worker.ts', import.meta.url), limits)
  const entry = new URL('reading-worker.ts', import.meta.url).href
  return new Worker(FROM_SOURCE, { ...limits, eval: true, workerData: { entry } })
}

function readNow(job: ReadingJob, longestMs: number): Promise<ReadingAnswer> {
  thread ??= startThread()
  const worker = thread
  const startedWith = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const settle = (answer: ReadingAnswer, isOver: boolean) => {
      clearTimeout(deadline)
      clearInterval(watch)
      // By name: the thread has listeners of its own that messages depend on.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      // Errors on the way down are of no interest any more, and without a listener would end the process.
      worker.on('error', () => undefined)
      // An idle thread keeps no command from ending.
      worker.unref()
      if (isOver) {
        thread = undefined
        worker.terminate().finally(() => resolve(answer))
      } else resolve(answer)
    }
    const deadline = setTimeout(() => settle(TOO_SLOW, true), longestMs)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - startedWith > MOST_GROWTH_BYTES) settle(TOO_BIG, true)
    }, WATCH_MS)
    worker.on('message', (message) => settle(answerIn(message), false))
    worker.on('error', (error) => settle(faultOf(error), true))
    worker.on('exit', () => settle(fault('reader-failed', '읽는 중에 오류가 났습니다.'), true))
    worker.ref()
    worker.postMessage(job)
  })
}

function answerIn(message: unknown): ReadingAnswer {
  const answer = readingAnswerSchema.safeParse(message)
  return answer.data ?? fault('reader-failed', '읽은 결과가 올바르지 않습니다.')
}

function faultOf(error: Error): ReadingAnswer {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? TOO_BIG : fault('reader-failed', `읽는 중에 오류가 났습니다: ${error.message}`)
}
