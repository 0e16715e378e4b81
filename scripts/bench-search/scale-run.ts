import { buildDocuments } from '@/lib/search/build-document'
import { writeClient } from '@/lib/search/engine/client'
import { createIndex, sendDocuments } from '@/lib/search/engine/indexes'
import { taskDone } from '@/lib/search/engine/tasks'
import type { Source } from '@/lib/search/sources'
import { variedSource } from '@/scripts/bench-search/varied-source'
import { inWorkplace, type Workplace } from '@/scripts/bench-search/workplace'
import { storeArticles, storedSources } from '@/tests/search-eval/corpus'
import { judgedQueries } from '@/tests/search-eval/needs'
import type { Contender } from '@/tests/search-eval/rivals/contender'
import { ourSearch } from '@/tests/search-eval/rivals/our-search'
import { plainDocument } from '@/tests/search-eval/rivals/plain-document'
import { stockMeilisearch, usedBytes } from '@/tests/search-eval/rivals/stock-meilisearch'
import { JudgedCorpus, meanScore } from '@/tests/search-eval/score'

const INDEX = 'ours'
const BATCH = 1_000

interface Cost {
  name: string
  perSecond: number
  bytes: number
  /** Milliseconds a query, in order. */
  times: number[]
  ndcg: number
}

/** Builds both indexes from so many generated documents in one engine and asks both the tuned queries. */
export async function scaleRun(count: number): Promise<void> {
  await inWorkplace(async (place) => {
    await storeArticles(place.db)
    const sources = generated(await storedSources(place.db), count)
    const corpus = new JudgedCorpus(buildDocuments(sources))
    const stock = await measured(place, sources.length, corpus, () =>
      stockMeilisearch(place.engine, sources.flatMap(plainDocument)),
    )
    const ours = await measured(place, sources.length, corpus, () => buildOurs(place, sources))
    report(sources.length, ours, stock)
  })
}

function generated(base: readonly Source[], count: number): Source[] {
  const sources = [...base]
  const varied = base.filter(({ kind }) => kind !== 'region')
  for (let round = 1; sources.length < count; round += 1) {
    sources.push(...varied.slice(0, count - sources.length).map((source) => variedSource(source, round)))
  }
  return sources
}

async function buildOurs({ db, engine }: Workplace, sources: readonly Source[]): Promise<Contender> {
  const client = writeClient(engine)
  await createIndex(client, INDEX)
  const sent = []
  for (let at = 0; at < sources.length; at += BATCH) {
    sent.push(await sendDocuments(client, INDEX, buildDocuments(sources.slice(at, at + BATCH))))
  }
  for (const task of sent) await taskDone(client, task)
  return ourSearch('ours', { db, engine, index: INDEX })
}

async function measured(
  { engine }: Workplace,
  documents: number,
  corpus: JudgedCorpus,
  build: () => Promise<Contender>,
): Promise<Cost> {
  const before = await usedBytes(engine)
  const start = performance.now()
  const { name, find } = await build()
  const seconds = (performance.now() - start) / 1000
  const bytes = ((await usedBytes(engine)) - before) / documents
  const queries = judgedQueries().filter(({ need }) => need.set === 'tuned')
  for (const { q } of queries.slice(0, WARM_UP)) await find(q)
  const times: number[] = []
  const scores = []
  for (const query of queries) {
    const asked = performance.now()
    const ids = await find(query.q)
    times.push(performance.now() - asked)
    scores.push(corpus.score(query, ids))
  }
  return {
    name,
    perSecond: documents / seconds,
    bytes,
    times: times.toSorted((a, b) => a - b),
    ndcg: meanScore(scores).ndcg,
  }
}

const WARM_UP = 60

function report(documents: number, ours: Cost, stock: Cost): void {
  console.log(`${documents} documents\n`)
  console.log('| engine | documents/s | bytes/document | p50 ms | p95 ms | p99 ms | nDCG |')
  console.log('|---|---|---|---|---|---|---|')
  for (const cost of [ours, stock]) console.log(`| ${[cost.name, ...figures(cost)].join(' | ')} |`)
  const ratios = [
    ours.perSecond / stock.perSecond,
    ours.bytes / stock.bytes,
    ...[0.5, 0.95, 0.99].map((share) => at(ours, share) / at(stock, share)),
    ours.ndcg / stock.ndcg,
  ]
  console.log(`| ratio | ${ratios.map((ratio) => ratio.toFixed(2)).join(' | ')} |`)
}

const at = ({ times }: Cost, share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN

function figures(cost: Cost): string[] {
  return [
    cost.perSecond.toFixed(0),
    cost.bytes.toFixed(0),
    ...[0.5, 0.95, 0.99].map((share) => at(cost, share).toFixed(1)),
    (cost.ndcg * 100).toFixed(1),
  ]
}
