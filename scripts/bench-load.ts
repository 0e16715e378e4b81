/** `npm run -s bench:load`: the production site under a mixed load, beside its engine and a bare server. */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Answered, load, type Target } from '@/scripts/bench-load/load'
import { growth, MemoryWatch } from '@/scripts/bench-load/memory'
import { sideBySide } from '@/scripts/bench-load/side-by-side'
import { type Summary, summarise, TABLE_HEAD, tableLine } from '@/scripts/bench-load/summary'
import { regionsOf, workload } from '@/scripts/bench-load/workload'
import { withSite } from '@/scripts/bench-pages/site'

const USAGE = `Usage: npm run -s bench:load -- [--minutes N] [--base FOLDER]
Asks the production site for searches, facets, records, comparisons and exports: with 1, 4, 16 and 64 senders, for N minutes
(default 2) with 16 while its memory is watched, then with far more than it takes, and once more with 4. Loopback; a fast run needs a
machine that does nothing else. All of that is made anew for each request; last, the main pages are asked for both anew and as they are kept,
beside the requests they make to the engine and the database, and a bare server.
  --base  a data folder with records (npm run -s bench:base makes one); without it the seeds are served
Ends with 1 on an error, when an overload is not shed with 503 and Retry-After or not recovered from, or when memory grows (from 5 minutes on).`

const STAGE_MS = 8_000
const SENDERS = [1, 4, 16, 64]
const SUSTAINED_SENDERS = 16
const OVERLOAD_SENDERS = 600
const RECOVERED_SENDERS = 4
const MOST_GROWTH = 0.1
/** Before that, what grows is what was never filled yet. */
const JUDGED_FROM_MINUTES = 5

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    base: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

interface Stage {
  name: string
  senders: number
  ms: number
}

async function measure(
  { name, senders, ms }: Stage,
  next: () => readonly Target[],
): Promise<[Summary, Answered[]]> {
  const answers = await load({ concurrency: senders, ms, next })
  const summary = summarise(answers, ms)
  console.log(tableLine(name, summary))
  return [summary, answers]
}

async function run(site: string, dataDir: string, token: string): Promise<string[]> {
  const next = await workload(site)
  await load({ concurrency: 8, ms: STAGE_MS, next })
  console.log(TABLE_HEAD)
  const calm: Summary[] = []
  for (const senders of SENDERS) {
    const [summary] = await measure({ name: `${senders} senders`, senders, ms: STAGE_MS }, next)
    calm.push(summary)
  }
  const { sustained, memory } = await sustain(site, token, next)
  const [over] = await measure(
    { name: `${OVERLOAD_SENDERS} senders`, senders: OVERLOAD_SENDERS, ms: STAGE_MS },
    next,
  )
  const [after] = await measure(
    { name: `${RECOVERED_SENDERS} senders after it`, senders: RECOVERED_SENDERS, ms: STAGE_MS },
    next,
  )
  await sideBySide(site, dataDir, await regionsOf(site))
  return faults([...calm, sustained, after], over, growth(memory))
}

async function sustain(site: string, token: string, next: () => readonly Target[]) {
  const minutes = z.coerce.number().positive().parse(values.minutes)
  const watch = new MemoryWatch(site, token)
  const stage = { name: `16 senders, ${minutes} min`, senders: SUSTAINED_SENDERS, ms: minutes * 60_000 }
  const [sustained, answers] = await measure(stage, next)
  const memory = await watch.end()
  const kinds = [...new Set(answers.map(({ kind }) => kind))]
  for (const kind of kinds) {
    const ofKind = answers.filter((answer) => answer.kind === kind)
    console.log(tableLine(`· ${kind}`, summarise(ofKind, stage.ms)))
  }
  const [least, most] = [Math.min(...memory), Math.max(...memory)].map(Math.round)
  console.log(`Memory: ${least}–${most} MB; last quarter over second: ${percent(growth(memory))}\n`)
  console.log(TABLE_HEAD)
  return { sustained, memory }
}

function faults(calm: readonly Summary[], over: Summary, grown: number): string[] {
  const errors = calm.reduce((sum, summary) => sum + summary.errors + summary.shed, 0)
  return [
    errors > 0 ? `${errors} requests were not answered well where nothing was overloaded.` : '',
    over.errors > 0 ? `${over.errors} requests got no proper answer at overload.` : '',
    over.shed === 0 ? 'Nothing was shed at overload.' : '',
    grown > MOST_GROWTH && Number(values.minutes) >= JUDGED_FROM_MINUTES
      ? `Memory grew by ${percent(grown)}.`
      : '',
  ].filter((fault) => fault !== '')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

if (values.help) console.log(USAGE)
else {
  const token = randomBytes(16).toString('hex')
  const options = { log: 'ignore' as const, env: { METRICS_TOKEN: token } }
  const found = await withSite((site, dataDir) => run(site, dataDir, token), {
    ...options,
    ...(values.base === undefined ? {} : { dataDir: values.base }),
  })
  for (const fault of found) console.error(fault)
  process.exitCode = found.length === 0 ? 0 : 1
}
