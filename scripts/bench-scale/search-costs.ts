/** What searches cost on the site: the whole answer over HTTP, and the requests to the engine that it consists of. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { type EngineAddress, searchClient } from '@/lib/search/engine/client'
import { RECORDS_INDEX } from '@/lib/search/engine/indexes'
import { searchRecords } from '@/lib/search/engine/search-records'
import { readConditions } from '@/lib/search/query/read-conditions'
import { understandQuery } from '@/lib/search/query/understand-query'
import { parseSearchState } from '@/lib/search/state'
import { ownEngine } from '@/lib/workflows/engine-access'
import { withSite } from '@/scripts/bench-pages/site'
import { SMALL_INDEX, searchedBase } from '@/scripts/bench-scale/searched-base'
import { recordedRequests } from '@/scripts/bench-search/engine-requests'
import { judgedQueries } from '@/tests/search-eval/needs'
import { usedBytes } from '@/tests/search-eval/rivals/stock-meilisearch'

/** Milliseconds of each query, in order; the fastest of several, for what is slower was held up by other work of the machine. */
type Times = Record<'site' | 'ours' | 'engine' | 'oursSmall' | 'engineSmall', number[]>

interface SearchCosts extends Times {
  articles: number
  documents: number
}

const ROUNDS = 4
/** Each third of the tuned queries: all classes are among them. */
const EACH = 3

/** @param read articles that are in the base: what is more is made of copies of their documents */
export async function costsOfSearches(
  dataDir: string,
  db: Database,
  { read, sizes }: { read: number; sizes: readonly number[] },
): Promise<SearchCosts[]> {
  const engine = await ownEngine(dataDir, console.error)
  if ('missing' in engine) throw new Error(engine.missing)
  const costs: SearchCosts[] = []
  try {
    const grow = await searchedBase(db, { url: engine.url, key: engine.adminKey })
    let copies = 1
    for (const articles of sizes) {
      const documents = await grow(copies, articles / read)
      copies = articles / read
      const bytes = await usedBytes({ url: engine.url, key: engine.adminKey })
      console.log(`${articles} articles: ${documents} documents, ${Math.round(bytes / 1e6)} MB`)
      // The key of the site is for one index alone.
      const address = { url: engine.url, key: engine.adminKey }
      const env = { MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.adminKey ?? '' }
      const asked = await withSite((site) => askAll(site, address), { dataDir, log: 'ignore', env })
      costs.push({ articles, documents, ...asked })
      console.log(searchTable(costs))
    }
    return costs
  } finally {
    await engine.close()
  }
}

/** Each query in turn of the site, of our search in this process and of the engine; of the last two in the small index too. */
async function askAll(site: string, engine: EngineAddress): Promise<Times> {
  const queries = judgedQueries().filter(({ need }, at) => need.set === 'tuned' && at % EACH === 0)
  const none = () => queries.map(() => Number.POSITIVE_INFINITY)
  const times: Times = { site: none(), ours: none(), engine: none(), oursSmall: none(), engineSmall: none() }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { q }] of queries.entries()) {
      for (const [name, ask] of await asksOf(site, engine, q)) {
        // Right after its start an engine reads from the disk, and may take longer than is waited for.
        const time = await timed(ask).catch((error: unknown) => {
          if (round > 0) throw error
          return Number.POSITIVE_INFINITY
        })
        if (round > 0) times[name][at] = Math.min(times[name][at] ?? time, time)
      }
    }
  }
  for (const one of Object.values(times)) one.sort((a, b) => a - b)
  return times
}

async function asksOf(site: string, engine: EngineAddress, q: string) {
  const ours = (index: string) => async () => {
    const { state } = readConditions(parseSearchState({ q }))
    await searchRecords(searchClient(engine), index, state, understandQuery(state.q, state.literal))
  }
  const requests = await recordedRequests(ours(RECORDS_INDEX))
  const small = await recordedRequests(ours(SMALL_INDEX))
  const again = (recorded: typeof requests) => async () => {
    for (const { url, init } of recorded) await fetched(url, init)
  }
  const asked = async () => {
    // Who brings a cookie gets an answer of their own.
    const init = { headers: { Cookie: 'made-anew=1' } }
    const answer = answerSchema.parse(await fetched(`${site}/api/v1/search?q=${encodeURIComponent(q)}`, init))
    if (answer.reduced) throw new Error(`The database answered “${q}” in the engine’s place.`)
  }
  return [
    ['site', asked],
    ['ours', ours(RECORDS_INDEX)],
    ['oursSmall', ours(SMALL_INDEX)],
    ['engine', again(requests)],
    ['engineSmall', again(small)],
  ] as const
}

const answerSchema = z.object({ reduced: z.boolean() })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function fetched(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return await response.json()
}

const SHARES = [0.5, 0.95] as const

/** A line for each size: middle and p95, next to those of the small index in the same rounds. */
function searchTable(costs: readonly SearchCosts[]): string {
  const at = (times: readonly number[], share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  const both = (times: readonly number[]) => SHARES.map((share) => at(times, share).toFixed(1)).join(' / ')
  const lines = costs.map(({ articles, documents, site, ours, engine, oursSmall, engineSmall }) => {
    const ratio = (large: readonly number[], small: readonly number[]) =>
      SHARES.map((share) => (at(large, share) / at(small, share)).toFixed(2)).join(' / ')
    const cells = [both(site), both(ours), both(oursSmall), ratio(ours, oursSmall)]
    const ofEngine = [both(engine), both(engineSmall), ratio(engine, engineSmall)]
    return `| ${[articles, documents, ...cells, ...ofEngine].join(' | ')} |`
  })
  return [
    '\n| articles | documents | GET /api/v1/search, p50 / p95 ms | search itself | of the base | ratio | engine | of the base | ratio |',
    `|${'---|'.repeat(9)}`,
    ...lines,
  ].join('\n')
}
