/**
 * What people decided on words of one print of a text holds in its other prints too: a press release that five papers carry is
 * looked at once.
 */
import type { Transaction } from '@/lib/db/client'
import { correctionsAnchored, hasNone } from '@/lib/db/corrections/load'
import type { Anchor } from '@/lib/db/corrections/rows'
import type { Correction, Deed } from '@/lib/records/correction/correction'
import { isOfArticle } from '@/lib/records/correction/sample'

/** The other stored articles that print the text of these. */
export async function printsBeside(tx: Transaction, articleIds: readonly string[]): Promise<string[]> {
  const own = await tx.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, reprintOfId: true },
  })
  if (own.length === 0) return []
  const firsts = { in: own.map(({ id, reprintOfId }) => reprintOfId ?? id) }
  const prints = await tx.article.findMany({
    where: { OR: [{ id: firsts }, { reprintOfId: firsts }], NOT: { id: { in: [...articleIds] } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return prints.map(({ id }) => id)
}

/** The decisions on words of the article's other prints. */
export async function correctionsOfPrints(tx: Transaction, articleId: string): Promise<Correction[]> {
  return await decidedOnWords(tx, await printsBeside(tx, [articleId]))
}

/** Those of the given articles in whose words somebody decided something. */
export async function decidedOnWords(tx: Transaction, articleIds: readonly string[]): Promise<Correction[]> {
  if (articleIds.length === 0 || (await hasNone(tx))) return []
  const where = { id: { in: [...articleIds] } }
  const identity = { id: true, contentHash: true, file: true } as const
  const articles = await tx.article.findMany({ where, select: identity })
  const found = await correctionsAnchored(tx, articles.flatMap(anchorsOfArticle))
  const onWords = found.filter(({ deed }) => isOnWords(deed))
  if (onWords.length === 0) return []
  const texts = await tx.article.findMany({
    where,
    select: { ...identity, sentences: { select: { text: true } } },
  })
  return onWords.filter(({ deed: { target } }) =>
    texts.some(
      ({ sentences, ...article }) =>
        'article' in target &&
        isOfArticle(
          target.article,
          article,
          sentences.map(({ text }) => text),
        ),
    ),
  )
}

interface ArticleIdentity {
  id: string
  contentHash: string
  file: string
}

export function anchorsOfArticle({ id, contentHash, file }: ArticleIdentity): Anchor[] {
  return [
    { kind: 'article', value: id },
    { kind: 'text', value: contentHash },
    { kind: 'file', value: file },
  ]
}

/** On a figure, a name or an open question in a sentence. What is known of the article itself is each print's own. */
export function isOnWords(deed: Deed): boolean {
  if (deed.action === 'issue.settle') return deed.target.issue.sentence !== null
  return deed.action.startsWith('figure.') || deed.action.startsWith('mention.')
}
