/** A thread that reads articles for an ingest. */
import { parentPort } from 'node:worker_threads'
import { readSoundly } from '@/lib/workflows/read-soundly'
import type { SoundReadingJob } from '@/lib/workflows/sound-reading-job'

parentPort?.on('message', async ({ number, file, entry }: SoundReadingJob) => {
  parentPort?.postMessage({ number, answer: await readSoundly(file, entry) })
})
