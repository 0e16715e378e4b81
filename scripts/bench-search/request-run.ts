import { parseSearchState } from '@/lib/search/state'
import { search } from '@/lib/workflows/search'
import { searchAccess } from '@/lib/workflows/search-access'
import { recordedRequests } from '@/scripts/bench-search/engine-requests'
import { judgedQueries } from '@/tests/search-eval/needs'

const ROUNDS = 4

/**
 * What a whole request to a running site costs next to the requests to the engine that it consists of, in one run.
 * @param site its address; it must search the engine that this process finds (the same KB_DATA_DIR or MEILI_URL).
 */
export async function requestRun(site: string): Promise<void> {
  const engine = searchAccess()
  if (engine === null) throw new Error('No engine is running on this data folder.')
  const queries = judgedQueries().filter(({ need }) => need.set === 'tuned')
  const whole = queries.map(() => Number.POSITIVE_INFINITY)
  const raw = queries.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { q }] of queries.entries()) {
      const requests = await recordedRequests(() => search(parseSearchState({ q }), { engine }))
      const address = `${site}/api/v1/search?q=${encodeURIComponent(q)}`
      const wholeTime = await timed(() => read(fetch(address)))
      const rawTime = await timed(async () => {
        for (const { url, init } of requests) await read(fetch(url, init))
      })
      // The first round warms up; the fastest counts, for what is slower was held up by other work of the machine.
      if (round === 0) continue
      whole[at] = Math.min(whole[at] ?? wholeTime, wholeTime)
      raw[at] = Math.min(raw[at] ?? rawTime, rawTime)
    }
  }
  console.log(`${queries.length} queries\n`)
  console.log('| | p50 ms | p95 ms | p99 ms |')
  console.log('|---|---|---|---|')
  for (const [name, times] of [
    ['GET /api/v1/search', whole] as const,
    ['its engine requests', raw] as const,
  ]) {
    console.log(`| ${[name, ...SHARES.map((share) => quantile(times, share).toFixed(1))].join(' | ')} |`)
  }
  const ratios = SHARES.map((share) => (quantile(whole, share) / quantile(raw, share)).toFixed(2))
  console.log(`| ratio | ${ratios.join(' | ')} |`)
}

const SHARES = [0.5, 0.95, 0.99]

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function read(answer: Promise<Response>): Promise<void> {
  const response = await answer
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  await response.json()
}
