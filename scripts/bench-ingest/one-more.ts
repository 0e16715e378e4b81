/** What one article more costs a base that has so many, its search documents included. */
import { openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { readArticle } from '@/lib/ingest/read-article'
import type { EngineAddress } from '@/lib/search/engine/client'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { generateArticle } from '@/scripts/generate/article'

const SAMPLES = 15

export interface CostOfOne {
  /** Milliseconds, of the median article. */
  write: number
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
  const [writes, indexes]: number[][] = [[], []]
  for (let number = from; number < from + SAMPLES; number += 1) {
    const { file, text } = generateArticle(1, number)
    const read = readArticle({ name: file, bytes: new TextEncoder().encode(text) })
    if (!read.ok) throw new Error(read.message)
    const start = performance.now()
    await saveReading(db, read.reading, new Date())
    const written = performance.now()
    await applyIndexTasks({ db, engine, index })
    writes?.push(written - start)
    indexes?.push(performance.now() - written)
  }
  await db.$disconnect()
  return { write: median(writes ?? []), index: median(indexes ?? []) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
