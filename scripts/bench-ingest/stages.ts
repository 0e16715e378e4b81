/** The stages of an ingest, each by itself on the same made-up articles. */
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { makeRoomForPages } from '@/lib/db/save/page-cache'
import { saveSoundReading } from '@/lib/db/save/save-reading'
import type { EngineAddress } from '@/lib/search/engine/client'
import { walkArticles } from '@/lib/workflows/article-folder'
import { type FileRead, filesAhead } from '@/lib/workflows/files-ahead'
import { applyIndexTasks } from '@/lib/workflows/index-changes'

export interface StageCost {
  stage: string
  /** Milliseconds an article: by the clock, and of this process on its cores. */
  wall: number
  cpu: number
}

export interface Bench {
  /** Of made-up articles. */
  folder: string
  articles: number
  jobs: number
  /** Of an empty base. */
  databaseUrl: string
  engine: EngineAddress | undefined
}

/** Reads, writes and indexes one after another. @param index a name of its own in the engine */
export async function stagesAlone(
  { folder, articles, databaseUrl, engine }: Bench,
  index: string,
): Promise<StageCost[]> {
  const costs: StageCost[] = []
  const timed = async (stage: string, work: () => Promise<unknown>) => {
    costs.push({ stage, ...(await costOf(articles, work)) })
  }
  const db = await openFresh(databaseUrl)
  const read: FileRead[] = []
  await timed('read', async () => {
    for await (const file of filesAhead(walkArticles(folder), { db, rules: null, jobs: 0 })) {
      if (file.is === 'read') read.push(file)
    }
  })
  await timed('write', async () => {
    await makeRoomForPages(db)
    for (const { sound } of read) await saveSoundReading(db, sound, new Date())
  })
  if (engine !== undefined) await timed('index', () => applyIndexTasks({ db, engine, index }))
  await closeWritten(db)
  return costs
}

export async function costOf(
  articles: number,
  work: () => Promise<unknown>,
): Promise<Pick<StageCost, 'wall' | 'cpu'>> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return { wall: (performance.now() - start) / articles, cpu: (user + system) / 1000 / articles }
}

async function openFresh(url: string): Promise<Database> {
  await migrate(url)
  return openDatabase(url)
}
