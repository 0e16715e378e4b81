import type { Database } from '@/lib/db/client'
import { newestAbout } from '@/lib/db/queries/article-order'
import { readArticleSummaries } from '@/lib/db/queries/article-summaries'
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
  const select = { id: true, createdAt: true, updatedAt: true } as const
  const ids = regionCodes && (await newestAbout(db, regionCodes, take))
  const rows =
    ids === undefined
      ? await db.article.findMany({ select, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take })
      : inOrder(await db.article.findMany({ where: { id: { in: ids } }, select }), ids)
  const times = new Map(rows.map((row) => [row.id, row]))
  const articles = await readArticleSummaries(db, [...times.keys()])
  return articles.flatMap((article) => {
    const row = times.get(article.id)
    return row === undefined ? [] : [{ article, addedAt: row.createdAt, changedAt: row.updatedAt }]
  })
}
