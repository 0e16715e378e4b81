import type { Transaction } from '@/lib/db/client'
import type { ArticleAnchor } from '@/lib/records/correction/anchor'
import { isOfArticle } from '@/lib/records/correction/sample'

/** The stored articles that anchors mean, by the anchors' ids: see `isOfArticle`. */
export async function presentArticles(
  tx: Transaction,
  anchors: readonly ArticleAnchor[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.article.findMany({
    where: {
      OR: [
        { id: { in: anchors.map(({ id }) => id) } },
        { contentHash: { in: anchors.map(({ contentHash }) => contentHash) } },
      ],
    },
    select: { id: true, contentHash: true },
    orderBy: { id: 'asc' },
  })
  const present = new Map<string, string>()
  for (const anchor of anchors) {
    const found =
      rows.find(({ id }) => id === anchor.id) ??
      rows.find(({ contentHash }) => contentHash === anchor.contentHash) ??
      (await editionOf(tx, anchor))
    if (found !== undefined) present.set(anchor.id, found.id)
  }
  return present
}

async function editionOf(tx: Transaction, anchor: ArticleAnchor): Promise<{ id: string } | undefined> {
  const rows = await tx.article.findMany({
    where: { file: anchor.file },
    select: {
      id: true,
      contentHash: true,
      file: true,
      sentences: { select: { text: true } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.find(({ sentences, ...article }) =>
    isOfArticle(
      anchor,
      article,
      sentences.map(({ text }) => text),
    ),
  )
}
