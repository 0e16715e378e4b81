/** The judged queries on a real engine: figures may rise, never fall. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocuments } from '@/lib/search/build-document'
import { reindex } from '@/lib/workflows/reindex'
import { emptySetting, type Seeded } from '@/tests/integration/search/seeded'
import { storeArticles, storedSources } from '@/tests/search-eval/corpus'
import { judgedQueries, type NeedSet, type QueryClass } from '@/tests/search-eval/needs'
import { ourSearch } from '@/tests/search-eval/rivals/our-search'
import { JudgedCorpus, meanScore, type QueryScore, scoresOf } from '@/tests/search-eval/score'

let seeded: Seeded
let corpus: JudgedCorpus
const scores: QueryScore[] = []

beforeAll(async () => {
  seeded = await emptySetting()
  await storeArticles(seeded.db)
  await reindex(seeded)
  corpus = new JudgedCorpus(buildDocuments(await storedSources(seeded.db)))
  const { find } = ourSearch('ours', seeded)
  for (const query of judgedQueries()) scores.push(corpus.score(query, await find(query.q)))
}, 300_000)
afterAll(() => seeded?.db.$disconnect())

it('judges some hundred queries, a third of them held out, each answerable', () => {
  expect(scores.length).toBeGreaterThan(400)
  const unseen = scores.filter(({ query }) => query.need.set !== 'tuned').length / scores.length
  expect(unseen).toBeGreaterThan(0.33)
  for (const { query } of scores) {
    if (query.class !== 'none') expect(corpus.isAnswerable(query.need), query.q).toBe(true)
  }
})

/** nDCG@10 in percent. */
const FLOORS: [QueryClass, number][] = [
  ['exact', 92],
  ['part', 89],
  ['spacing', 92],
  ['particle', 93],
  ['abbreviation', 81],
  ['initials', 92],
  ['typo', 94],
  ['layout', 93],
  ['number', 92],
  ['latin', 84],
  ['intent', 76],
]

describe('nDCG@10', () => {
  it.each(FLOORS)('%s queries: %d at least', (name, floor) => {
    expect(meanScore(scoresOf(scores, name)).ndcg * 100).toBeGreaterThan(floor)
  })

  it('is as good on queries held out as on those tuned with, and holds what it reaches on those nobody tuned with', () => {
    const of = (set: NeedSet) => meanScore(scores.filter(({ query }) => query.need.set === set)).ndcg
    expect(of('tuned')).toBeGreaterThan(0.895)
    expect(of('held-out')).toBeGreaterThan(0.935)
    expect(of('blind')).toBeGreaterThan(0.765)
  })
})

it('finds something for nearly all, and nothing for what is about something else', () => {
  const all = meanScore(scores)
  expect(all.empty).toBeLessThan(0.012)
  expect(all.false).toBe(0)
})
