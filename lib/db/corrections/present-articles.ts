import type { Transaction } from '@/lib/db/client'
import type { ArticleAnchor } from '@/lib/records/correction/anchor'

/**
 * The stored articles that anchors mean, by the anchors' ids. In a base that met another edition of an article first it has
 * another id: there its text, or else the name of its file with its first sentence, tells which it is.
 */
export async function presentArticles(
  tx: Transaction,
  anchors: readonly ArticleAnchor[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.article.findMany({
    where: {
      OR: [
        { id: { in: anchors.map(({ id }) => id) } },
        { contentHash: { in: anchors.map(({ contentHash }) => contentHash) } },
        { file: { in: anchors.map(({ file }) => file) } },
      ],
    },
    select: {
      id: true,
      contentHash: true,
      file: true,
      sentences: { where: { ordinal: 0 }, select: { text: true } },
    },
    orderBy: { id: 'asc' },
  })
  return new Map(
    anchors.flatMap(({ id, contentHash, file, opening }) => {
      const found =
        rows.find((row) => row.id === id) ??
        rows.find((row) => row.contentHash === contentHash) ??
        rows.find((row) => row.file === file && opening !== null && row.sentences[0]?.text === opening)
      return found === undefined ? [] : [[id, found.id] as const]
    }),
  )
}
