/** The same base on a PostgreSQL: what pages ask of it there, next to the file, and which tables are looked through for it. */
import { z } from 'zod'
import { type Database, openDatabase } from '@/lib/db/client'
import { copyBase } from '@/lib/workflows/copy-base'
import { childrenCpu } from '@/scripts/bench-scale/children-cpu'
import { type Costs, costsOf, type Times } from '@/scripts/bench-scale/costs'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'

type Ask = readonly [name: string, ask: () => Promise<unknown>]

/** @param ownCpu of this process, to which that of the server is added */
export async function costsOnPostgresql(
  file: string,
  articles: number,
  asksOf: (db: Database) => readonly Ask[],
  ownCpu: () => number,
): Promise<Costs> {
  const server = await temporaryServer()
  if ('missing' in server) throw new Error(server.missing)
  const db = openDatabase(server.url)
  try {
    const begun = performance.now()
    const copied = await copyBase(file, server.url, () => undefined)
    const rows = copied.reduce((sum, table) => sum + table.rows, 0)
    const seconds = Math.round((performance.now() - begun) / 1_000)
    console.log(`${rows} rows copied and compared in ${seconds} s, ${await megabytesOf(db)} MB there`)
    return await measured(db, articles, asksOf(db), () => ownCpu() + childrenCpu())
  } finally {
    await db.$disconnect()
    await server.stop()
  }
}

const sizeSchema = z.tuple([z.object({ bytes: z.coerce.number() })])

async function megabytesOf(db: Database): Promise<number> {
  const [{ bytes }] = sizeSchema.parse(
    await db.$queryRaw`SELECT pg_database_size(current_database()) AS bytes`,
  )
  return Math.round(bytes / 1e6)
}

/** Says of each ask which tables were looked through for it. */
async function measured(
  db: Database,
  articles: number,
  asks: readonly Ask[],
  cpuOf: () => number,
): Promise<Costs> {
  const times: [string, Times][] = []
  let before = await scansOf(db)
  for (const ask of asks) {
    const costs = await costsOf('queries', articles, [ask], cpuOf)
    times.push(...costs.times)
    const after = await scansOf(db)
    for (const [table, { scans, rows }] of after) {
      const [times, read] = [scans - (before.get(table)?.scans ?? 0), rows - (before.get(table)?.rows ?? 0)]
      if (times > 0) console.log(`${ask[0]}: ${table} was looked through ${times} times, ${read} rows in all`)
    }
    before = after
  }
  return { what: 'queries', articles, times: new Map(times) }
}

type Scans = ReadonlyMap<string, { scans: number; rows: number }>

const scansSchema = z.array(z.object({ name: z.string(), scans: z.coerce.number(), rows: z.coerce.number() }))
/** More than the client has: each of them keeps what it has done to itself until it is told to say so. */
const MOST_CONNECTIONS = 30

async function scansOf(db: Database): Promise<Scans> {
  const said = () => db.$queryRaw`SELECT CAST(pg_stat_force_next_flush() AS TEXT) AS said`
  await Promise.all(Array.from({ length: MOST_CONNECTIONS }, said))
  const rows = await db.$queryRaw`
    SELECT relname AS name, seq_scan AS scans, seq_tup_read AS rows FROM pg_stat_user_tables`
  return new Map(scansSchema.parse(rows).map(({ name, ...counted }) => [name, counted]))
}
