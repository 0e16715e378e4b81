import { QUERY_CLASSES } from '@/tests/search-eval/needs'
import { type ClassScore, meanScore, type QueryScore, scoresOf } from '@/tests/search-eval/score'

export interface Judged {
  name: string
  scores: QueryScore[]
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1))

/** One line an engine: the four figures over all queries, then nDCG@10 of each class. In percent. */
export function tableOf(judged: readonly Judged[]): string {
  const classes = QUERY_CLASSES.filter((name) => name !== 'none')
  const head = ['engine', 'queries', 'nDCG', 'recall', 'empty', 'false', ...classes]
  const lines = judged.map(({ name, scores }) => {
    const all = meanScore(scores)
    return [
      name,
      String(all.queries),
      ...overall(all),
      ...classes.map((one) => percent(meanScore(scoresOf(scores, one)).ndcg)),
    ]
  })
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function overall(score: ClassScore): string[] {
  return [score.ndcg, score.recall, score.empty, score.false].map(percent)
}

/** The queries that were answered worst, for those who tune. */
export function worstOf(scores: readonly QueryScore[], below: number): string {
  return scores
    .filter(({ ndcg, found }) => (ndcg === null ? found > 0 : ndcg < below))
    .toSorted((a, b) => (a.ndcg ?? 0) - (b.ndcg ?? 0))
    .map(
      ({ query, ndcg, found }) =>
        `${percent(ndcg ?? Number.NaN).padStart(6)} ${query.class.padEnd(13)} ${query.q}  (${found} found)`,
    )
    .join('\n')
}
