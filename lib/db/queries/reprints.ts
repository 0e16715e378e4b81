import type { Database } from '@/lib/db/client'
import { articleColumns, toArticleReference } from '@/lib/db/queries/references'
import type { ArticleReference } from '@/lib/records/published/reference'

/** The other articles that print the same text, the first of them first. */
export async function readReprints(db: Database, articleId: string): Promise<ArticleReference[]> {
  const own = await db.article.findUnique({ where: { id: articleId }, select: { reprintOfId: true } })
  const firstId = own?.reprintOfId ?? articleId
  const rows = await db.article.findMany({
    where: { OR: [{ id: firstId }, { reprintOfId: firstId }], id: { not: articleId } },
    select: { ...articleColumns, reprintOfId: true },
    orderBy: [
      { reprintOfId: { sort: 'asc', nulls: 'first' } },
      { publishedOn: { sort: 'asc', nulls: 'last' } },
      { id: 'asc' },
    ],
  })
  return rows.map(toArticleReference)
}
