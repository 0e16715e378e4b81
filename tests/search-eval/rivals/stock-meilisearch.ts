import { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import type { EngineAddress } from '@/lib/search/engine/client'
import { type Contender, LONGEST_ANSWER, type PlainDocument } from '@/tests/search-eval/rivals/contender'

const INDEX = 'stock'
const TASK = { timeout: 30 * 60_000, interval: 20 }
const BATCH = 1_000

function stockClient({ url, key }: EngineAddress): Meilisearch {
  return new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  })
}

/** Meilisearch with its default settings. */
export async function stockMeilisearch(
  engine: EngineAddress,
  documents: readonly PlainDocument[],
): Promise<Contender> {
  const client = stockClient(engine)
  await client.createIndex(INDEX, { primaryKey: 'id' }).waitTask(TASK)
  const index = client.index<PlainDocument>(INDEX)
  const sent = []
  for (let at = 0; at < documents.length; at += BATCH)
    sent.push(await index.addDocuments(documents.slice(at, at + BATCH)))
  for (const task of sent) {
    const { status, error } = await client.tasks.waitForTask(task, TASK)
    if (status !== 'succeeded') throw new Error(`stock Meilisearch: ${error?.message}`)
  }
  return {
    name: 'Meilisearch, stock',
    find: async (q) => (await index.search(q, { limit: LONGEST_ANSWER })).hits.map(({ id }) => id),
  }
}

const statsSchema = z.object({ usedDatabaseSize: z.number() })

/** Bytes that all indexes of the engine fill. */
export async function usedBytes(engine: EngineAddress): Promise<number> {
  return statsSchema.parse(await stockClient(engine).getStats()).usedDatabaseSize
}
