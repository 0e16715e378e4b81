/** The thread that makes search documents beside an ingest. It reads the database and writes nothing to it. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openDatabase } from '@/lib/db/client'
import { writeClient } from '@/lib/search/engine/client'
import type { DocumentAnswer, DocumentJob } from '@/lib/workflows/document-thread'
import { documentMaker } from '@/lib/workflows/make-documents'

const given = z
  .object({
    databaseUrl: z.string(),
    engine: z.object({ url: z.string(), key: z.string().optional() }).nullable(),
  })
  .parse(workerData)

const engine = given.engine && { url: given.engine.url, key: given.engine.key }
const make = documentMaker(openDatabase(given.databaseUrl), engine && writeClient(engine))

parentPort?.on('message', async (job: DocumentJob) => {
  parentPort?.postMessage(await answer(job))
})

async function answer({ number, wanted }: DocumentJob): Promise<DocumentAnswer> {
  try {
    return { number, made: await make(wanted) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}
