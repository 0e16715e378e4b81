/** Articles as lists show them, by two statements: the client would make one for each table and count. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { compactRows } from '@/lib/db/queries/compact-rows'
import { inOrder } from '@/lib/db/queries/in-order'
import { openingWords, toRegionReference } from '@/lib/db/queries/references'
import { type ArticleSummary, articleSummarySchema } from '@/lib/records/published/article'

const rowSchema = z.object({
  ...{ id: z.string(), rights: z.string(), slug: z.string(), title: z.string().nullable() },
  ...{ publisher: z.string().nullable(), author: z.string().nullable() },
  ...{ publishedOn: z.string().nullable(), publishedYear: z.int().nullable() },
  /** The first sentence, which stands in for a missing title. */
  opening: z.string().nullable(),
  ...{ figures: z.int(), agencies: z.int(), programs: z.int() },
})
const COLUMNS = rowSchema.keyof().options
const rowsSchema = z.array(z.array(z.unknown()))
const subjectsSchema = z.array(z.tuple([z.string(), z.string()]))

/** The articles with these ids, in this order; ids of no article are passed over. */
export async function readArticleSummaries(
  db: Database,
  ids: readonly string[],
): Promise<(ArticleSummary & { id: string })[]> {
  if (ids.length === 0) return []
  const among = Prisma.join(ids)
  const [rows, subjects] = await Promise.all([
    compactRows(
      db,
      COLUMNS,
      Prisma.sql`FROM (
        SELECT a."id", a."rights", a."slug", a."title", a."publisher", a."author", a."publishedOn",
          a."publishedYear", o."text" AS "opening",
          (SELECT COUNT(*) FROM "Metric" AS m WHERE m."articleId" = a."id") AS "figures",
          (SELECT COUNT(*) FROM "AgencyClaim" AS g WHERE g."articleId" = a."id") AS "agencies",
          (SELECT COUNT(*) FROM "ProgramClaim" AS p WHERE p."articleId" = a."id") AS "programs"
        FROM "Article" AS a
        LEFT JOIN "Sentence" AS o ON a."title" IS NULL AND o."articleId" = a."id" AND o."ordinal" = 0
        WHERE a."id" IN (${among})) AS articles`,
    ),
    compactRows(
      db,
      ['articleId', 'regionCode'],
      Prisma.sql`FROM "ArticleRegion" WHERE "articleId" IN (${among})`,
    ),
  ])
  const about = subjectsSchema.parse(subjects)
  const found = rowsSchema.parse(rows).map((values) => {
    const row = rowSchema.parse(Object.fromEntries(COLUMNS.map((name, at) => [name, values[at]])))
    const codes = about.flatMap(([id, code]) => (id === row.id ? [code] : [])).sort()
    return articleSummarySchema.parse({
      ...row,
      heading: row.title ?? openingWords(row.opening ?? ''),
      regions: codes.flatMap((code) => toRegionReference(code) ?? []),
    })
  })
  return inOrder(found, ids)
}
