import { type EnqueuedTask, Meilisearch } from 'meilisearch'
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
  const stock = await StockIndex.create(engine)
  for (let at = 0; at < documents.length; at += BATCH) await stock.send(documents.slice(at, at + BATCH))
  return await stock.searchable(LONGEST_ANSWER)
}

/** The same, for more documents than fit into memory. */
export class StockIndex {
  readonly #client: Meilisearch
  readonly #sent: EnqueuedTask[] = []

  private constructor(client: Meilisearch) {
    this.#client = client
  }

  static async create(engine: EngineAddress): Promise<StockIndex> {
    const client = stockClient(engine)
    await client.createIndex(INDEX, { primaryKey: 'id' }).waitTask(TASK)
    return new StockIndex(client)
  }

  async send(documents: PlainDocument[]): Promise<void> {
    this.#sent.push(await this.#client.index<PlainDocument>(INDEX).addDocuments(documents))
  }

  /** Waits for what was sent. */
  async searchable(limit: number): Promise<Contender> {
    for (const task of this.#sent) {
      const { status, error } = await this.#client.tasks.waitForTask(task, TASK)
      if (status !== 'succeeded') throw new Error(`stock Meilisearch: ${error?.message}`)
    }
    const index = this.#client.index<PlainDocument>(INDEX)
    return {
      name: 'Meilisearch, stock',
      find: async (q) => (await index.search(q, { limit })).hits.map(({ id }) => id),
    }
  }
}

const statsSchema = z.object({ usedDatabaseSize: z.number() })

/** Bytes that all indexes of the engine fill. */
export async function usedBytes(engine: EngineAddress): Promise<number> {
  return statsSchema.parse(await stockClient(engine).getStats()).usedDatabaseSize
}
