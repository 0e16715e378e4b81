/** A database and a search engine of the benchmark's own, in a folder that goes when it ends. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import type { EngineAddress } from '@/lib/search/engine/client'
import { ownEngine } from '@/lib/workflows/engine-access'

export interface Workplace {
  db: Database
  engine: EngineAddress
  folder: string
}

export async function inWorkplace(work: (place: Workplace) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kb-bench-'))
  const url = `file:${join(folder, 'kb.db')}`
  await migrate(url)
  const db = openDatabase(url)
  const engine = await ownEngine(join(folder, 'engine'), (message) => console.error(message))
  try {
    if ('missing' in engine) throw new Error(engine.missing)
    await work({ db, engine: { url: engine.url, key: engine.adminKey }, folder })
  } finally {
    if (!('missing' in engine)) await engine.close()
    await db.$disconnect()
    await rm(folder, { recursive: true, force: true })
  }
}
