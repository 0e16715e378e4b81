import { buildDocuments } from '@/lib/search/build-document'
import type { EngineAddress } from '@/lib/search/engine/client'
import { reindex } from '@/lib/workflows/reindex'
import { type Judged, tableOf, worstOf } from '@/scripts/bench-search/table'
import { inWorkplace } from '@/scripts/bench-search/workplace'
import { storeArticles, storedSources } from '@/tests/search-eval/corpus'
import { judgedQueries, NEED_SETS, type NeedSet } from '@/tests/search-eval/needs'
import type { Contender, PlainDocument } from '@/tests/search-eval/rivals/contender'
import { minisearchBigrams } from '@/tests/search-eval/rivals/minisearch-bigrams'
import { ourSearch } from '@/tests/search-eval/rivals/our-search'
import { plainDocument } from '@/tests/search-eval/rivals/plain-document'
import { sqliteTrigrams } from '@/tests/search-eval/rivals/sqlite-trigrams'
import { stockMeilisearch } from '@/tests/search-eval/rivals/stock-meilisearch'
import { JudgedCorpus, type QueryScore } from '@/tests/search-eval/score'

/** Answers all judged queries with every engine and prints the figures, tuned and held out apart. */
export async function judgedRun({ worst, ours: alone }: { worst: boolean; ours: boolean }): Promise<void> {
  await inWorkplace(async ({ db, engine }) => {
    await storeArticles(db)
    await reindex({ db, engine })
    const sources = await storedSources(db)
    const corpus = new JudgedCorpus(buildDocuments(sources))
    const plain = sources.flatMap(plainDocument)
    const contenders = [ourSearch('ours', { db, engine })]
    if (!alone)
      contenders.push(
        ourSearch('ours without an engine', { db, engine: null }),
        ...(await rivals(engine, plain)),
      )
    const judged: Judged[] = []
    for (const contender of contenders)
      judged.push({ name: contender.name, scores: await scoresOf(contender, corpus) })
    console.log(`${plain.length} documents\n`)
    for (const set of NEED_SETS) {
      const part = judged.map(({ name, scores }) => ({ name, scores: ofSet(scores, set) }))
      console.log(`${set}, percent\n\n${tableOf(part)}\n`)
    }
    if (worst) console.log(worstOf(ofSet(judged[0]?.scores ?? [], 'tuned'), 0.8))
  })
}

async function rivals(engine: EngineAddress, plain: readonly PlainDocument[]): Promise<Contender[]> {
  return [await stockMeilisearch(engine, plain), minisearchBigrams(plain), await sqliteTrigrams(plain)]
}

async function scoresOf(contender: Contender, corpus: JudgedCorpus): Promise<QueryScore[]> {
  const scores: QueryScore[] = []
  for (const query of judgedQueries()) scores.push(corpus.score(query, await contender.find(query.q)))
  return scores
}

function ofSet(scores: readonly QueryScore[], set: NeedSet): QueryScore[] {
  return scores.filter(({ query }) => query.need.set === set)
}
