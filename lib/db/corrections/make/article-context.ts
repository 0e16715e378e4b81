import type { Transaction } from '@/lib/db/client'
import { articleAnchor, correctionsOfArticle } from '@/lib/db/corrections/of-article'
import { uncorrectedReading } from '@/lib/db/corrections/stored-reading'
import { openingWords } from '@/lib/db/queries/references'
import { applyCorrections, type CorrectedReading } from '@/lib/ingest/correct/apply'
import type { ArticleAnchor } from '@/lib/records/correction/anchor'
import type { Subject } from '@/lib/records/correction/correction'

/** An article as a person who decides on it sees it. */
export interface ArticleContext {
  corrected: CorrectedReading
  anchor: ArticleAnchor
  /** For decisions on the article or on names in it. */
  subject: Subject
}

/** Null when there is no such article. */
export async function articleContext(tx: Transaction, articleId: string): Promise<ArticleContext | null> {
  if ((await tx.article.count({ where: { id: articleId } })) === 0) return null
  const base = await uncorrectedReading(tx, articleId)
  const corrected = applyCorrections(articleId, base, await correctionsOfArticle(tx, articleId, base))
  const { article, sentences } = corrected.reading
  const [first] = sentences
  const opening = first === undefined ? '' : article.text.slice(first.start, first.end)
  const name = article.title ?? openingWords(opening)
  return {
    corrected,
    anchor: articleAnchor(articleId, base),
    subject: { kind: 'article', id: articleId, name },
  }
}
