/** The thread files are read in: whoever started it can end it in the middle of anything. */
import { parentPort } from 'node:worker_threads'
import { readPage } from '@/lib/ingest/read/read-page'
import { readArticlePage } from '@/lib/ingest/read-article'
import type { ReadingAnswer, ReadingJob } from '@/lib/workflows/reading-job'

parentPort?.on('message', async (job: ReadingJob) => {
  parentPort?.postMessage(await answer(job))
})

async function answer({ name, source, known }: ReadingJob): Promise<ReadingAnswer> {
  try {
    const result =
      'page' in source ? { ok: true as const, page: source.page } : await readPage({ name, ...source })
    if (!result.ok) return result
    const read = readArticlePage(name, result.page, known)
    return read.ok ? { ok: true, page: result.page, reading: read.reading } : read
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: 'reader-failed', message: `읽는 중에 오류가 났습니다: ${detail}` }
  }
}
