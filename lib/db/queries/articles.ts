import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readArticleCorrections } from '@/lib/db/queries/corrections'
import { countClaims, countFigures } from '@/lib/db/queries/counts'
import { readExcerpts } from '@/lib/db/queries/excerpts'
import type { Slice } from '@/lib/db/queries/figures'
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

export interface ArticleFilter {
  /** Articles that are about, or name, one of these. */
  regionCodes?: readonly string[]
  agencyId?: string
  programId?: string
}

/** Articles of a filter, newest first and undated last, and how many there are in all. */
export async function listArticles(
  db: Database,
  filter: ArticleFilter,
  slice: Slice,
): Promise<{ total: number; items: ArticleSummary[] }> {
  const where = whereOf(filter)
  const [total, rows] = await Promise.all([
    db.article.count({ where }),
    db.article.findMany({
      where,
      select: articleSummaryColumns,
      orderBy: [
        { publishedOn: { sort: 'desc', nulls: 'last' } },
        { publishedYear: { sort: 'desc', nulls: 'last' } },
        { id: 'asc' },
      ],
      ...slice,
    }),
  ])
  return { total, items: await toSummaries(db, rows) }
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

function whereOf(filter: ArticleFilter): Prisma.ArticleWhereInput {
  const { regionCodes, agencyId, programId } = filter
  return {
    AND: [
      regionCodes === undefined
        ? {}
        : { mentions: { some: { regionCode: { in: [...regionCodes] }, role: 'subject' } } },
      agencyId === undefined ? {} : { agencyClaims: { some: { agencyId } } },
      programId === undefined ? {} : { programClaims: { some: { programId } } },
    ],
  }
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
