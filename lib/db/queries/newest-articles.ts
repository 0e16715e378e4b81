import type { Database } from '@/lib/db/client'
import { newestAbout } from '@/lib/db/queries/article-order'
import { articleSummaryColumns, toSummaries } from '@/lib/db/queries/articles'
import { inOrder } from '@/lib/db/queries/in-order'
import type { ArticleSummary } from '@/lib/records/published/article'

export interface AddedArticle {
  article: ArticleSummary
  addedAt: Date
  changedAt: Date
}

/** Articles in the order in which they came into the base, the last first; of a region those that are about it. */
export async function readNewestArticles(
  db: Database,
  regionCodes: readonly string[] | undefined,
  take: number,
): Promise<AddedArticle[]> {
  const select = { ...articleSummaryColumns, createdAt: true, updatedAt: true } as const
  const ids = regionCodes && (await newestAbout(db, regionCodes, take))
  const rows =
    ids === undefined
      ? await db.article.findMany({ select, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take })
      : inOrder(await db.article.findMany({ where: { id: { in: ids } }, select }), ids)
  const articles = await toSummaries(
    db,
    rows.map(({ createdAt, updatedAt, ...row }) => row),
  )
  return rows.flatMap(({ createdAt, updatedAt }, index) => {
    const article = articles[index]
    return article === undefined ? [] : [{ article, addedAt: createdAt, changedAt: updatedAt }]
  })
}
