import type { Database } from '@/lib/db/client'
import { type ArticleFilter, articlesInOrder } from '@/lib/db/queries/article-order'
import { readArticleSummaries } from '@/lib/db/queries/article-summaries'
import { readArticleCorrections } from '@/lib/db/queries/corrections'
import { readExcerpts } from '@/lib/db/queries/excerpts'
import type { Slice } from '@/lib/db/queries/figures'
import { readReprints } from '@/lib/db/queries/reprints'
import { type ArticleDetail, type ArticleSummary, articleDetailSchema } from '@/lib/records/published/article'

/** Articles of a filter, newest first and undated last, and how many there are in all. */
export async function listArticles(
  db: Database,
  filter: ArticleFilter,
  slice: Slice,
): Promise<{ total: number; items: ArticleSummary[] }> {
  const { total, ids } = await articlesInOrder(db, filter, slice)
  return { total, items: await readArticleSummaries(db, ids) }
}

export async function readArticle(db: Database, slug: string): Promise<ArticleDetail | null> {
  const row = await db.article.findUnique({
    where: { slug },
    select: { id: true, rights: true, sourceUrl: true },
  })
  if (row === null) return null
  const [[summary], excerpts, issues, reprints, corrections] = await Promise.all([
    readArticleSummaries(db, [row.id]),
    readExcerpts(db, { id: row.id, rights: row.rights }),
    db.issue.findMany({
      where: { articleId: row.id },
      select: { code: true, message: true, quote: true },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
    }),
    readReprints(db, row.id),
    readArticleCorrections(db, row.id),
  ])
  return articleDetailSchema.parse({
    ...summary,
    sourceUrl: row.sourceUrl,
    excerpts,
    issues,
    reprints,
    corrections,
  })
}
