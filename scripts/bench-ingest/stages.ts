/** The stages of an ingest, each by itself on the same made-up articles, and all of them together. */
import { closeWritten, type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { saveSoundReading } from '@/lib/db/save/save-reading'
import type { EngineAddress } from '@/lib/search/engine/client'
import { walkArticles } from '@/lib/workflows/article-folder'
import { filesAhead } from '@/lib/workflows/files-ahead'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { ingestStream } from '@/lib/workflows/ingest'

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
  /** Makes the address of an empty base. */
  freshUrl: () => string
  engine: EngineAddress | undefined
}

export async function benchStages(bench: Bench): Promise<{ costs: StageCost[]; rssMegabytes: number }> {
  const { folder, articles, jobs, engine } = bench
  const costs: StageCost[] = []
  const timed = async (stage: string, work: () => Promise<unknown>) => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(used)
    costs.push({
      stage,
      wall: (performance.now() - start) / articles,
      cpu: (user + system) / 1000 / articles,
    })
  }
  const db = await openFresh(bench.freshUrl())
  const read: Parameters<typeof saveSoundReading>[1][] = []
  await timed('read', async () => {
    for await (const file of filesAhead(walkArticles(folder), { db, rules: null, jobs: 0 })) {
      if (file.is === 'read') read.push(file.sound)
    }
  })
  await timed('write', async () => {
    for (const sound of read) await saveSoundReading(db, sound, new Date())
  })
  if (engine !== undefined) await timed('index', () => applyIndexTasks({ db, engine, index: 'bench_alone' }))
  await closeWritten(db)
  const whole = await openFresh(bench.freshUrl())
  await timed('read and write together', () => ingestStream(whole, walkArticles(folder), { jobs }))
  if (engine !== undefined) await applyIndexTasks({ db: whole, engine, index: 'bench_together' })
  await timed('again: nothing changed', () => ingestStream(whole, walkArticles(folder), { jobs }))
  await closeWritten(whole)
  return { costs, rssMegabytes: process.resourceUsage().maxRSS / 1000 }
}

async function openFresh(url: string): Promise<Database> {
  await migrate(url)
  return openDatabase(url)
}
