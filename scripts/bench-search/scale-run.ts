import { buildDocuments } from '@/lib/search/build-document'
import { writeClient } from '@/lib/search/engine/client'
import { createIndex, type SentDocuments, sendDocuments } from '@/lib/search/engine/indexes'
import { taskDone } from '@/lib/search/engine/tasks'
import type { Source } from '@/lib/search/sources'
import { generatedArticle } from '@/scripts/bench-search/generated/article'
import { inWorkplace, type Workplace } from '@/scripts/bench-search/workplace'
import { storeArticles, storedSources } from '@/tests/search-eval/corpus'
import { judgedQueries } from '@/tests/search-eval/needs'
import type { Contender } from '@/tests/search-eval/rivals/contender'
import { ourSearch } from '@/tests/search-eval/rivals/our-search'
import { plainDocument } from '@/tests/search-eval/rivals/plain-document'
import { StockIndex, usedBytes } from '@/tests/search-eval/rivals/stock-meilisearch'
import { JudgedCorpus, meanScore, toJudgedDocument } from '@/tests/search-eval/score'

const INDEX = 'ours'
const BATCH = 1_000
/** As many as a page of results shows. */
const PAGE = 20

interface Cost {
  name: string
  perSecond: number
  bytes: number
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
    const stock = await measured(place, corpus, () => buildStock(place, batches))
    const ours = await measured(place, corpus, () => buildOurs(place, batches))
    report(corpus.size, ours, stock)
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
  const sent: SentDocuments[] = []
  for (const batch of batches()) sent.push(await sendDocuments(client, INDEX, buildDocuments(batch)))
  for (const task of sent) await taskDone(client, task)
  return ourSearch('ours', { db, engine, index: INDEX }, PAGE)
}

async function measured(
  { engine }: Workplace,
  corpus: JudgedCorpus,
  build: () => Promise<Contender>,
): Promise<Cost> {
  const before = await usedBytes(engine)
  const start = performance.now()
  const { name, find } = await build()
  const seconds = (performance.now() - start) / 1000
  const bytes = ((await usedBytes(engine)) - before) / corpus.size
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
    perSecond: corpus.size / seconds,
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
