/** The stages of an ingest, each by itself on the same made-up articles. */
import { z } from 'zod'
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { makeRoomForPages } from '@/lib/db/save/page-cache'
import { saveSoundReading } from '@/lib/db/save/save-reading'
import type { EngineAddress } from '@/lib/search/engine/client'
import { walkArticles } from '@/lib/workflows/article-folder'
import { type FileRead, filesAhead } from '@/lib/workflows/files-ahead'
import { applyIndexTasks } from '@/lib/workflows/index-changes'

export const benchSchema = z.object({
  /** Of made-up articles. */
  folder: z.string(),
  articles: z.number(),
  jobs: z.number(),
  /** Of a database that is up to date, as `kb ingest` sees to for many files. */
  databaseUrl: z.string(),
  engine: z
    .object({ url: z.string(), key: z.string().optional() })
    .transform(({ url, key }): EngineAddress => ({ url, key })),
  index: z.string(),
})

/** What is to be measured. */
export type Bench = z.infer<typeof benchSchema>

/** Milliseconds an article: by the clock, and of this process on its cores. */
export const costSchema = z.object({ wall: z.number(), cpu: z.number() })
export type Cost = z.infer<typeof costSchema>

export const stageCostSchema = costSchema.extend({ stage: z.string() })
export type StageCost = z.infer<typeof stageCostSchema>

/** So many articles are read before they are written: with all of them in memory, what is measured would be looking through it. */
const IN_MEMORY = 200

/** Reads, writes and indexes, never two of them at a time. */
export async function stagesAlone({
  folder,
  articles,
  databaseUrl,
  engine,
  index,
}: Bench): Promise<StageCost[]> {
  const db = openDatabase(databaseUrl)
  const [reading, writing] = [new Stopwatch(), new Stopwatch()]
  await makeRoomForPages(db)
  for await (const paths of inParts(walkArticles(folder))) {
    const read = await reading.during(() => readAll(db, paths))
    await writing.during(async () => {
      for (const { sound } of read) await saveSoundReading(db, sound, new Date())
    })
  }
  const indexing = await costOf(articles, () => applyIndexTasks({ db, engine, index }))
  await closeWritten(db)
  return [
    { stage: 'read', ...reading.cost(articles) },
    { stage: 'write', ...writing.cost(articles) },
    { stage: 'index', ...indexing },
  ]
}

async function* inParts(paths: AsyncIterable<string>): AsyncGenerator<string[]> {
  let part: string[] = []
  for await (const path of paths) {
    part.push(path)
    if (part.length === IN_MEMORY) {
      yield part
      part = []
    }
  }
  yield part
}

async function readAll(db: Database, paths: readonly string[]): Promise<FileRead[]> {
  const read: FileRead[] = []
  for await (const file of filesAhead(paths, { db, rules: null, jobs: 0 })) {
    if (file.is === 'read') read.push(file)
  }
  return read
}

class Stopwatch {
  #wall = 0
  #cpu = 0

  async during<T>(work: () => Promise<T>): Promise<T> {
    const [start, used] = [performance.now(), process.cpuUsage()]
    const result = await work()
    const { user, system } = process.cpuUsage(used)
    this.#wall += performance.now() - start
    this.#cpu += (user + system) / 1000
    return result
  }

  cost(articles: number): Cost {
    return { wall: this.#wall / articles, cpu: this.#cpu / articles }
  }
}

export async function costOf(articles: number, work: () => Promise<unknown>): Promise<Cost> {
  const watch = new Stopwatch()
  await watch.during(work)
  return watch.cost(articles)
}
