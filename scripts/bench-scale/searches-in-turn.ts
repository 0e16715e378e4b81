/** What searches cost on the sites of two bases that articles were ingested into: asked in turn, so that both have the same load. */
import { join } from 'node:path'
import { z } from 'zod'
import { closeWritten, openDatabase } from '@/lib/db/client'
import { ownEngine } from '@/lib/workflows/engine-access'
import { applyIndexTasks } from '@/lib/workflows/index-changes'
import { withSite } from '@/scripts/bench-pages/site'
import { storeArticles } from '@/tests/search-eval/corpus'
import { judgedQueries } from '@/tests/search-eval/needs'

/** The first is not counted: an engine that has just started reads from the disk. */
const ROUNDS = 4
/** Each third of the tuned queries: all classes are among them. */
const EACH = 3
/** Who brings a cookie gets an answer of their own. */
const MADE_ANEW = { headers: { Cookie: 'made-anew=1' } }
const SHARES = { middle: 0.5, p95: 0.95, most: 1 } as const

/** What is asked of a site, and how its path is made of a query. */
const ASKED = {
  'GET /api/v1/search': (q: string) => `/api/v1/search?q=${encodeURIComponent(q)}`,
  'the page of results': (q: string) => `/search?q=${encodeURIComponent(q)}`,
} as const

/**
 * Puts the articles that the judged queries are about into both bases, and asks tuned queries of both.
 * @param folders data folders of bases whose search is up to date
 * @returns a table of milliseconds by the clock, of the fastest answer to each query
 */
export async function searchesInTurn(folders: { large: string; small: string }): Promise<string> {
  for (const folder of Object.values(folders)) await addJudgedArticles(folder)
  const times = await onSites(folders, async (large, small) => {
    const asked: Record<string, { large: number[]; small: number[] }> = {}
    for (const [name, pathOf] of Object.entries(ASKED)) asked[name] = await askBoth({ large, small }, pathOf)
    return asked
  })
  const lines = Object.entries(times).flatMap(([name, { large, small }]) =>
    Object.entries(SHARES).map(([which, share]) => {
      const [of, among] = [at(large, share), at(small, share)]
      return `| ${name}, ${which} | ${among.toFixed(1)} | ${of.toFixed(1)} | ${(of / among).toFixed(2)} |`
    }),
  )
  return ['| ms by the clock | small base | large base | ratio |', '|---|---|---|---|', ...lines].join('\n')
}

async function addJudgedArticles(folder: string): Promise<void> {
  const db = openDatabase(`file:${join(folder, 'kb.db')}`)
  try {
    await storeArticles(db)
    const engine = await ownEngine(folder, console.error)
    if ('missing' in engine) throw new Error(engine.missing)
    try {
      await applyIndexTasks({ db, engine: { url: engine.url, key: engine.adminKey } })
    } finally {
      await engine.close()
    }
  } finally {
    await closeWritten(db)
  }
}

async function onSites<T>(
  folders: { large: string; small: string },
  use: (large: string, small: string) => Promise<T>,
): Promise<T> {
  return await withSite(
    (large) => withSite((small) => use(large, small), { dataDir: folders.small, log: 'ignore' }),
    { dataDir: folders.large, log: 'ignore' },
  )
}

async function askBoth(
  sites: { large: string; small: string },
  pathOf: (q: string) => string,
): Promise<{ large: number[]; small: number[] }> {
  const queries = judgedQueries().filter(({ need }, at) => need.set === 'tuned' && at % EACH === 0)
  const fastest = () => queries.map(() => Number.POSITIVE_INFINITY)
  const times = { large: fastest(), small: fastest() }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { q }] of queries.entries()) {
      for (const size of ['small', 'large'] as const) {
        const time = await timeOf(sites[size] + pathOf(q))
        if (round > 0) times[size][at] = Math.min(times[size][at] ?? time, time)
      }
    }
  }
  return times
}

const answerSchema = z.object({ reduced: z.boolean() })

/** @throws Error when the database answered in the engine's place */
async function timeOf(url: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(url, MADE_ANEW)
  const text = await answer.text()
  const time = performance.now() - start
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  if (isJson && answerSchema.parse(JSON.parse(text)).reduced)
    throw new Error(`${url}: the database answered in the engine’s place.`)
  return time
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0
}
