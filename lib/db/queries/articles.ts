import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type ArticleFilter, articlesInOrder } from '@/lib/db/queries/article-order'
import { readArticleCorrections } from '@/lib/db/queries/corrections'
import { countClaims, countFigures } from '@/lib/db/queries/counts'
import { readExcerpts } from '@/lib/db/queries/excerpts'
import type { Slice } from '@/lib/db/queries/figures'
import { inOrder } from '@/lib/db/queries/in-order'
import { articleColumns, toArticleReference, toRegionReference } from '@/lib/db/queries/references'
import { readReprints } from '@/lib/db/queries/reprints'
import {
  type ArticleDetail,
  type ArticleSummary,
  articleDetailSchema,
  articleSummarySchema,
} from '@/lib/records/published/article'

export const articleSummaryColumns = {
  ...articleColumns,
  id: true,
  rights: true,
} satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSummaryColumns }>

/** Articles of a filter, newest first and undated last, and how many there are in all. */
export async function listArticles(
  db: Database,
  filter: ArticleFilter,
  slice: Slice,
): Promise<{ total: number; items: ArticleSummary[] }> {
  const { total, ids } = await articlesInOrder(db, filter, slice)
  const rows = await db.article.findMany({ where: { id: { in: ids } }, select: articleSummaryColumns })
  return { total, items: await toSummaries(db, inOrder(rows, ids)) }
}

export async function readArticle(db: Database, slug: string): Promise<ArticleDetail | null> {
  const select = { ...articleSummaryColumns, sourceUrl: true }
  const row = await db.article.findUnique({ where: { slug }, select })
  if (row === null) return null
  const [[summary], excerpts, issues, reprints, corrections] = await Promise.all([
    toSummaries(db, [row]),
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

/** Rows as lists show them, in their order. */
export async function toSummaries(db: Database, rows: readonly ArticleRow[]): Promise<ArticleSummary[]> {
  const ids = rows.map((row) => row.id)
  const [subjects, figures, agencies, programs] = await Promise.all([
    db.mention.groupBy({
      by: ['articleId', 'regionCode'],
      where: { articleId: { in: ids }, role: 'subject' },
      orderBy: [{ articleId: 'asc' }, { regionCode: 'asc' }],
    }),
    countFigures(db, 'articleId', ids),
    countClaims(db, 'agency', ids),
    countClaims(db, 'program', ids),
  ])
  return rows.map(({ id, rights, ...row }) =>
    articleSummarySchema.parse({
      ...toArticleReference(row),
      id,
      rights,
      regions: subjects.flatMap((one) =>
        one.articleId === id ? (toRegionReference(one.regionCode) ?? []) : [],
      ),
      figures: figures.get(id) ?? 0,
      agencies: agencies.get(id) ?? 0,
      programs: programs.get(id) ?? 0,
    }),
  )
}
