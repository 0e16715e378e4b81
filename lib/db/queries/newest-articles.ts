import type { Database } from '@/lib/db/client'
import { articleSummaryColumns, toSummaries } from '@/lib/db/queries/articles'
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
  const rows = await db.article.findMany({
    where:
      regionCodes === undefined
        ? {}
        : { mentions: { some: { regionCode: { in: [...regionCodes] }, role: 'subject' } } },
    select: { ...articleSummaryColumns, createdAt: true, updatedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take,
  })
  const articles = await toSummaries(
    db,
    rows.map(({ createdAt, updatedAt, ...row }) => row),
  )
  return rows.flatMap(({ createdAt, updatedAt }, index) => {
    const article = articles[index]
    return article === undefined ? [] : [{ article, addedAt: createdAt, changedAt: updatedAt }]
  })
}
