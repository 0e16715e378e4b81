/**
 * All stages of an ingest together, in a process of its own so that its memory is nobody else's: prints what they cost as JSON.
 * Its one argument is a `Bench` as JSON.
 */

import { readFile } from 'node:fs/promises'
import { closeWritten, openDatabase } from '@/lib/db/client'
import { walkArticles } from '@/lib/workflows/article-folder'
import { IndexBeside } from '@/lib/workflows/index-beside'
import { ingestStream } from '@/lib/workflows/ingest'
import { benchSchema, costOf } from '@/scripts/bench-ingest/stages'
import { keepHeapSmall } from '@/scripts/runtime/heap-growth'

const { folder, articles, jobs, databaseUrl, engine, index } = benchSchema.parse(
  JSON.parse(process.argv[2] ?? ''),
)
keepHeapSmall()
const db = openDatabase(databaseUrl)
const close = async () => undefined
const openEngine = async () => ({ url: engine.url, adminKey: engine.key, close })
let written = 0
const cost = await costOf(articles, async () => {
  const beside = new IndexBeside(db, { databaseUrl, openEngine, index })
  const onFile = () => {
    written += 1
    beside.wrote()
  }
  await ingestStream(db, walkArticles(folder), { jobs, onFile })
  await beside.finish()
})
const waiting = await db.indexTask.count()
const again = await costOf(articles, () => ingestStream(db, walkArticles(folder), { jobs }))
await closeWritten(db)
console.log(JSON.stringify({ cost, again, written, waiting, rssMegabytes: await mostMemory() }))
process.exit()

/** What `resourceUsage` says holds what the parent took too, as it was when this process began. */
async function mostMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return (Number(kilobytes) * 1024) / 1_000_000
}
