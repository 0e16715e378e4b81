/** What one article more costs a base that has so many, its search documents included. */
import { setTimeout } from 'node:timers/promises'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { readArticle } from '@/lib/ingest/read-article'
import { documentId } from '@/lib/search/document'
import { type EngineAddress, type EngineClient, writeClient } from '@/lib/search/engine/client'
import { idsIn } from '@/lib/search/engine/delta'
import { deltaOf } from '@/lib/search/engine/indexes'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { generateArticle } from '@/scripts/generate/article'

const SAMPLES = 15
const ASKED_AGAIN_MS = 5

/** Milliseconds, of the median article. */
export interface CostOfOne {
  write: number
  /** From then on, until its sentences are found. */
  found: number
  /** Until all that it changes is up to date: its agencies and programmes too. */
  index: number
}

/** @param from number of the first made-up article that is not in the base */
export async function costOfOneMore(
  databaseUrl: string,
  engine: EngineAddress,
  index: string,
  from: number,
): Promise<CostOfOne> {
  const db = openDatabase(databaseUrl)
  const client = writeClient(engine)
  const costs: CostOfOne[] = []
  for (let number = from; number < from + SAMPLES; number += 1) {
    const { file, text } = generateArticle(1, number)
    const read = readArticle({ name: file, bytes: new TextEncoder().encode(text) })
    if (!read.ok) throw new Error(read.message)
    const start = performance.now()
    await saveReading(db, read.reading, new Date())
    const written = performance.now()
    const since = () => performance.now() - written
    const id = await lastSentence(db)
    const [found, all] = await Promise.all([
      untilThere(client, index, id).then(since),
      applyIndexTasks({ db, engine, index }).then(since),
    ])
    costs.push({ write: written - start, found, index: all })
  }
  await db.$disconnect()
  const of = (key: keyof CostOfOne) => median(costs.map((cost) => cost[key]))
  return { write: of('write'), found: of('found'), index: of('index') }
}

/** The document of a sentence that waits for the index. */
async function lastSentence(db: Database): Promise<string> {
  const task = await db.indexTask.findFirstOrThrow({
    where: { recordKind: 'sentence' },
    orderBy: { id: 'desc' },
  })
  return documentId('sentence', task.recordId)
}

async function untilThere(client: EngineClient, index: string, id: string): Promise<void> {
  const layers = [index, deltaOf(index)]
  for (;;) {
    const found = await Promise.all(layers.map((layer) => idsIn(client, layer, [id])))
    if (found.some((ids) => ids.has(id))) return
    await setTimeout(ASKED_AGAIN_MS)
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
