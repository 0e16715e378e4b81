/** What searches cost on the site: the whole answer over HTTP, and the requests to the engine that it consists of. */
import type { Database } from '@/lib/db/client'
import type { EngineAddress } from '@/lib/search/engine/client'
import { parseSearchState } from '@/lib/search/state'
import { ownEngine } from '@/lib/workflows/engine-access'
import { search } from '@/lib/workflows/search'
import { withSite } from '@/scripts/bench-pages/site'
import { searchedBase } from '@/scripts/bench-scale/searched-base'
import { recordedRequests } from '@/scripts/bench-search/engine-requests'
import { judgedQueries } from '@/tests/search-eval/needs'
import { usedBytes } from '@/tests/search-eval/rivals/stock-meilisearch'

/** Milliseconds of each query, in order; the fastest of several, for what is slower was held up by other work of the machine. */
export interface SearchCosts {
  articles: number
  documents: number
  site: number[]
  engine: number[]
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

async function askAll(site: string, engine: EngineAddress): Promise<Pick<SearchCosts, 'site' | 'engine'>> {
  const queries = judgedQueries().filter(({ need }, at) => need.set === 'tuned' && at % EACH === 0)
  const fastest = {
    site: queries.map(() => Number.POSITIVE_INFINITY),
    engine: queries.map(() => Number.POSITIVE_INFINITY),
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { q }] of queries.entries()) {
      const requests = await recordedRequests(() => search(parseSearchState({ q }), { engine }))
      // Who brings a cookie gets an answer of their own.
      const headers = { Cookie: 'made-anew=1' }
      const whole = await timed(() =>
        fetched(`${site}/api/v1/search?q=${encodeURIComponent(q)}`, { headers }),
      )
      const raw = await timed(async () => {
        for (const { url, init } of requests) await fetched(url, init)
      })
      if (round === 0) continue
      fastest.site[at] = Math.min(fastest.site[at] ?? whole, whole)
      fastest.engine[at] = Math.min(fastest.engine[at] ?? raw, raw)
    }
  }
  return {
    site: fastest.site.toSorted((a, b) => a - b),
    engine: fastest.engine.toSorted((a, b) => a - b),
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
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

/** A line for each size, with how often the first size's p95 the site's is. */
function searchTable(costs: readonly SearchCosts[]): string {
  const at = (times: readonly number[], share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  const lines = costs.map(({ articles, documents, site, engine }) => {
    const cells = [site, engine].map((times) =>
      SHARES.map((share) => at(times, share).toFixed(1)).join(' / '),
    )
    const ratio = at(site, 0.95) / at(costs[0]?.site ?? [], 0.95)
    return `| ${[articles, documents, ...cells, ratio.toFixed(2)].join(' | ')} |`
  })
  return [
    '\n| articles | documents | GET /api/v1/search, p50 / p95 ms | its requests to the engine | p95, ratio |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}
