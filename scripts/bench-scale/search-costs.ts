/** What searches cost on the site: the whole answer over HTTP, and the requests to the engine that it consists of. */
import type { Database } from '@/lib/db/client'
import type { EngineAddress } from '@/lib/search/engine/client'
import { RECORDS_INDEX } from '@/lib/search/engine/indexes'
import { parseSearchState } from '@/lib/search/state'
import { ownEngine } from '@/lib/workflows/engine-access'
import { search } from '@/lib/workflows/search'
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
      const address = { url: engine.url, key: engine.searchKey }
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
        const time = await timed(ask)
        if (round > 0) times[name][at] = Math.min(times[name][at] ?? time, time)
      }
    }
  }
  for (const one of Object.values(times)) one.sort((a, b) => a - b)
  return times
}

async function asksOf(site: string, engine: EngineAddress, q: string) {
  const ours = (index: string) => () => search(parseSearchState({ q }), { engine, index })
  const requests = await recordedRequests(ours(RECORDS_INDEX))
  const small = await recordedRequests(ours(SMALL_INDEX))
  const again = (recorded: typeof requests) => async () => {
    for (const { url, init } of recorded) await fetched(url, init)
  }
  // Who brings a cookie gets an answer of their own.
  const init = { headers: { Cookie: 'made-anew=1' } }
  return [
    ['site', () => fetched(`${site}/api/v1/search?q=${encodeURIComponent(q)}`, init)],
    ['ours', ours(RECORDS_INDEX)],
    ['oursSmall', ours(SMALL_INDEX)],
    ['engine', again(requests)],
    ['engineSmall', again(small)],
  ] as const
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function fetched(url: string, init: RequestInit): Promise<void> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await response.arrayBuffer()
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
