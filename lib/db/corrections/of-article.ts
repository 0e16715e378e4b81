/** Which corrections concern an article: decided on it, on another print of it, or on an agency or a programme that it claims. */

import type { Transaction } from '@/lib/db/client'
import { correctionsAnchored, hasNone } from '@/lib/db/corrections/load'
import { anchorsOfArticle, correctionsOfPrints } from '@/lib/db/corrections/of-prints'
import type { ArticleAnchor } from '@/lib/records/correction/anchor'
import type { Correction } from '@/lib/records/correction/correction'
import { isOfArticle, sentenceSample } from '@/lib/records/correction/sample'
import { digestOf } from '@/lib/records/ids'
import { nameKey } from '@/lib/records/names'
import type { Reading } from '@/lib/records/reading'

export async function correctionsOfArticle(
  tx: Transaction,
  articleId: string,
  base: Reading,
): Promise<Correction[]> {
  if (await hasNone(tx)) return []
  const article = articleAnchor(articleId, base)
  const found = await correctionsAnchored(tx, [
    ...anchorsOfArticle(article),
    ...base.agencies.map(({ name }) => ({ kind: 'agency' as const, value: nameKey(name) })),
    ...base.programs.map(({ name }) => ({ kind: 'program' as const, value: nameKey(name) })),
  ])
  const sentences = base.sentences.map(({ start, end }) => base.article.text.slice(start, end))
  const own = found.filter((correction) => concerns(correction, article, sentences))
  const known = new Set(own.map(({ id }) => id))
  return [...own, ...(await correctionsOfPrints(tx, articleId)).filter(({ id }) => !known.has(id))]
}

/** What a person takes hold of who decides on something in this article. */
export function articleAnchor(id: string, { article, sentences, file }: Reading): ArticleAnchor {
  return {
    id,
    contentHash: digestOf(article.text),
    file,
    sample: sentenceSample(sentences.map(({ start, end }) => article.text.slice(start, end))),
  }
}

/**
 * In a base that met another edition of the article first, it has another id: there it is known by the name of its file and
 * sentences it has in common with the one the decision was made on.
 */
function concerns(
  { deed: { action, target } }: Correction,
  article: ArticleAnchor,
  sentences: readonly string[],
): boolean {
  if (action === 'agency.reject' || action === 'program.reject') return true
  return 'article' in target && isOfArticle(target.article, article, sentences)
}
