/** Which corrections concern an article: decided on it, or on an agency or a programme that it claims. */

import type { Transaction } from '@/lib/db/client'
import { correctionsAnchored } from '@/lib/db/corrections/load'
import type { ArticleAnchor } from '@/lib/records/correction/anchor'
import type { Correction } from '@/lib/records/correction/correction'
import { digestOf } from '@/lib/records/ids'
import { nameKey } from '@/lib/records/names'
import type { Reading } from '@/lib/records/reading'

export async function correctionsOfArticle(
  tx: Transaction,
  articleId: string,
  base: Reading,
): Promise<Correction[]> {
  if ((await tx.correctionAnchor.findFirst({ select: { value: true } })) === null) return []
  const article = articleAnchor(articleId, base)
  const found = await correctionsAnchored(tx, [
    { kind: 'article', value: article.id },
    { kind: 'text', value: article.contentHash },
    { kind: 'file', value: article.file },
    ...base.agencies.map(({ name }) => ({ kind: 'agency' as const, value: nameKey(name) })),
    ...base.programs.map(({ name }) => ({ kind: 'program' as const, value: nameKey(name) })),
  ])
  const sentences = new Set(base.sentences.map(({ start, end }) => base.article.text.slice(start, end)))
  return found.filter((correction) => concerns(correction, article, sentences))
}

/** What a person takes hold of who decides on something in this article. */
export function articleAnchor(id: string, { article, sentences, file }: Reading): ArticleAnchor {
  const [first] = sentences
  return {
    id,
    contentHash: digestOf(article.text),
    file,
    opening: first === undefined ? null : article.text.slice(first.start, first.end),
  }
}

/**
 * In a base that met another edition of the article first, it has another id: there it is known by the name of its file with
 * the sentence that the decision is about, or else with its first one.
 */
function concerns(
  { deed: { action, target } }: Correction,
  article: ArticleAnchor,
  sentences: ReadonlySet<string>,
): boolean {
  if (action === 'agency.reject' || action === 'program.reject') return true
  if (!('article' in target)) return false
  if (target.article.id === article.id || target.article.contentHash === article.contentHash) return true
  if (target.article.file !== article.file) return false
  const sentence =
    'place' in target
      ? target.place.sentence
      : (('issue' in target ? target.issue.sentence : null) ?? target.article.opening)
  return sentence !== null && sentences.has(sentence)
}
