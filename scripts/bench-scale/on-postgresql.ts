/** The same base on a PostgreSQL: what pages ask of it there, next to the file, and which tables are looked through for it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { type Database, openDatabase } from '@/lib/db/client'
import { copyBase } from '@/lib/workflows/copy-base'
import { type Costs, costsOf } from '@/scripts/bench-scale/costs'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'

/** A server tells what its connections did when they have been idle for ten seconds. */
const TOLD_AFTER_MS = 12_000

type Asks = (db: Database) => readonly (readonly [name: string, ask: () => Promise<unknown>])[]

export async function costsOnPostgresql(file: string, articles: number, asks: Asks): Promise<Costs> {
  const server = await temporaryServer()
  if ('missing' in server) throw new Error(server.missing)
  try {
    const begun = performance.now()
    const copied = await copyBase(file, server.url, () => undefined)
    const rows = copied.reduce((sum, table) => sum + table.rows, 0)
    const seconds = (performance.now() - begun) / 1_000
    console.log(`${rows} rows copied and compared in ${seconds.toFixed(0)} s`)
    return await measured(server.url, articles, asks)
  } finally {
    await server.stop()
  }
}

async function measured(url: string, articles: number, asks: Asks): Promise<Costs> {
  const db = openDatabase(url)
  try {
    const before = await rowsLookedThrough(db)
    const costs = await costsOf('queries', articles, asks(db), () => performance.now())
    await sleep(TOLD_AFTER_MS)
    const after = await rowsLookedThrough(db)
    for (const [table, { scans, rows }] of after) {
      const now = {
        scans: scans - (before.get(table)?.scans ?? 0),
        rows: rows - (before.get(table)?.rows ?? 0),
      }
      if (now.scans > 0)
        console.log(`${table} was looked through ${now.scans} times, ${now.rows} rows in all`)
    }
    return costs
  } finally {
    await db.$disconnect()
  }
}

const scansSchema = z.array(z.object({ name: z.string(), scans: z.coerce.number(), rows: z.coerce.number() }))

async function rowsLookedThrough(db: Database) {
  const rows = await db.$queryRaw`
    SELECT relname AS name, seq_scan AS scans, seq_tup_read AS rows FROM pg_stat_user_tables ORDER BY relname`
  return new Map(scansSchema.parse(rows).map(({ name, ...counted }) => [name, counted]))
}
