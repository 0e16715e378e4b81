import { buildDocuments } from '@/lib/search/build-document'
import { writeClient } from '@/lib/search/engine/client'
import { createIndex, sendDocuments } from '@/lib/search/engine/indexes'
import { type SentWork, taskDone } from '@/lib/search/engine/tasks'
import type { Source } from '@/lib/search/sources'
import { generatedArticle } from '@/scripts/bench-search/generated/article'
import { inWorkplace, type Workplace } from '@/scripts/bench-search/workplace'
import { storeArticles, storedSources } from '@/tests/search-eval/corpus'
import { judgedQueries } from '@/tests/search-eval/needs'
import type { Contender } from '@/tests/search-eval/rivals/contender'
import { ourSearch } from '@/tests/search-eval/rivals/our-search'
import { plainDocument } from '@/tests/search-eval/rivals/plain-document'
import { StockIndex, usedBytes } from '@/tests/search-eval/rivals/stock-meilisearch'
import { JudgedCorpus, meanScore, type QueryScore, toJudgedDocument } from '@/tests/search-eval/score'

const INDEX = 'ours'
const BATCH = 1_000
/** As many as a page of results shows. */
const PAGE = 20

interface Built {
  contender: Contender
  perSecond: number
  bytes: number
}

interface Cost extends Built {
  /** Milliseconds a query, in order. */
  times: number[]
  ndcg: number
}

type Batches = () => Generator<Source[]>

/** Builds both indexes from the judged records among so many generated ones, in one engine, and asks both the tuned queries. */
export async function scaleRun(count: number): Promise<void> {
  await inWorkplace(async (place) => {
    await storeArticles(place.db)
    const judged = await storedSources(place.db)
    const batches: Batches = () => batchesOf(judged, count)
    const corpus = judgedCorpus(batches)
    const stock = await timedBuild(place, corpus.size, () => buildStock(place, batches))
    const ours = await timedBuild(place, corpus.size, () => buildOurs(place, batches))
    report(corpus.size, await asked(corpus, [ours, stock]))
  })
}

function* batchesOf(judged: readonly Source[], count: number): Generator<Source[]> {
  let batch = [...judged]
  let made = judged.length
  for (let number = 0; made < count; number += 1) {
    const records = generatedArticle(number).slice(0, count - made)
    made += records.length
    batch.push(...records)
    if (batch.length >= BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

function judgedCorpus(batches: Batches): JudgedCorpus {
  const documents = []
  for (const batch of batches()) documents.push(...buildDocuments(batch).map(toJudgedDocument))
  return new JudgedCorpus(documents)
}

async function buildStock({ engine }: Workplace, batches: Batches): Promise<Contender> {
  const stock = await StockIndex.create(engine)
  for (const batch of batches()) await stock.send(batch.flatMap(plainDocument))
  return await stock.searchable(PAGE)
}

async function buildOurs({ db, engine }: Workplace, batches: Batches): Promise<Contender> {
  const client = writeClient(engine)
  await createIndex(client, INDEX)
  const sent: SentWork[] = []
  for (const batch of batches()) sent.push(await sendDocuments(client, INDEX, buildDocuments(batch)))
  for (const task of sent) await taskDone(client, task)
  return ourSearch('ours', { db, engine, index: INDEX }, PAGE)
}

async function timedBuild(
  { engine }: Workplace,
  documents: number,
  build: () => Promise<Contender>,
): Promise<Built> {
  const before = await usedBytes(engine)
  const start = performance.now()
  const contender = await build()
  const seconds = (performance.now() - start) / 1000
  return {
    contender,
    perSecond: documents / seconds,
    bytes: ((await usedBytes(engine)) - before) / documents,
  }
}

const ROUNDS = 4

/**
 * Asks all engines each query in turn, in several rounds, the first of which warms up. The fastest answer counts: what is
 * slower was held up by other work of the machine.
 */
async function asked(corpus: JudgedCorpus, built: readonly Built[]): Promise<Cost[]> {
  const queries = judgedQueries().filter(({ need }) => need.set === 'tuned')
  const costs = built.map((one) => ({ ...one, times: queries.map(() => Number.POSITIVE_INFINITY) }))
  const scores: QueryScore[][] = built.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, query] of queries.entries()) {
      for (const [which, { contender, times }] of costs.entries()) {
        const start = performance.now()
        const ids = await contender.find(query.q)
        const time = performance.now() - start
        if (round === 0) scores[which]?.push(corpus.score(query, ids))
        else times[at] = Math.min(times[at] ?? time, time)
      }
    }
  }
  return costs.map((cost, which) => ({
    ...cost,
    times: cost.times.toSorted((a, b) => a - b),
    ndcg: meanScore(scores[which] ?? []).ndcg,
  }))
}

function report(documents: number, costs: readonly Cost[]): void {
  console.log(`${documents} documents\n`)
  console.log('| engine | documents/s | bytes/document | p50 ms | p95 ms | p99 ms | nDCG |')
  console.log('|---|---|---|---|---|---|---|')
  for (const cost of costs) console.log(`| ${[cost.contender.name, ...figures(cost)].join(' | ')} |`)
  const [ours, stock] = costs
  if (ours === undefined || stock === undefined) return
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
