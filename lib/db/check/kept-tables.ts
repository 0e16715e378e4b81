/** Whether what the database keeps by itself says what its records say, and how it is made anew. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

/** As the triggers fill it: the same columns in the same order, made of all records at once. */
interface Kept {
  table: string
  columns: string
  anew: string
}

/** Articles' regions come first, for their articles are counted. */
const KEPT: readonly Kept[] = [
  {
    table: 'ArticleRegion',
    columns: '"regionCode", "articleId", "mentions", "publishedOn", "publishedYear", "addedAt"',
    anew: `
      SELECT mention."regionCode", article."id", COUNT(*), article."publishedOn", article."publishedYear", article."createdAt"
      FROM "Mention" AS mention JOIN "Article" AS article ON article."id" = mention."articleId"
      WHERE mention."role" = 'subject' AND mention."regionCode" IS NOT NULL
      GROUP BY mention."regionCode", article."id"`,
  },
  {
    table: 'RecordCount',
    columns: '"record", "regionCode", "kind", "compareClass", "count"',
    anew: `
      SELECT 'article', '', '', '', COUNT(*) FROM "Article" HAVING COUNT(*) > 0
      UNION ALL SELECT 'subject', "regionCode", '', '', COUNT(*) FROM "ArticleRegion" GROUP BY "regionCode"
      UNION ALL SELECT 'agency', COALESCE("regionCode", ''), "type", '', COUNT(*)
        FROM "Agency" GROUP BY COALESCE("regionCode", ''), "type"
      UNION ALL SELECT 'program', COALESCE("regionCode", ''), "category", '', COUNT(*)
        FROM "Program" GROUP BY COALESCE("regionCode", ''), "category"
      UNION ALL SELECT 'issue', '', "code", '', COUNT(*) FROM "Issue" GROUP BY "code"
      UNION ALL SELECT 'figure', COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COUNT(*)
        FROM "Metric" WHERE "reprintOfId" IS NULL
        GROUP BY COALESCE("regionCode", ''), "kind", COALESCE("compareClass", '')`,
  },
  {
    table: 'FigureCount',
    columns: '"regionCode", "kind", "compareClass", "year", "count"',
    anew: `
      SELECT COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COALESCE("year", 0), COUNT(*)
      FROM "Metric" WHERE "reprintOfId" IS NULL
      GROUP BY COALESCE("regionCode", ''), "kind", COALESCE("compareClass", ''), COALESCE("year", 0)`,
  },
]

const differingSchema = z.array(z.object({ rows: z.coerce.number() }))

/** Names of the kept tables that lack a row, have one too many, or one that says something else. */
export async function differingTables(db: Database | Transaction): Promise<string[]> {
  const found: string[] = []
  for (const { table, columns, anew } of KEPT) {
    const kept = `SELECT ${columns} FROM "${table}"`
    const [differing] = differingSchema.parse(
      await db.$queryRaw`SELECT COUNT(*) AS "rows" FROM (
        SELECT * FROM (${Prisma.raw(kept)} EXCEPT ${Prisma.raw(`SELECT * FROM (${anew}) AS anew`)}) AS more
        UNION ALL
        SELECT * FROM (${Prisma.raw(`SELECT * FROM (${anew}) AS anew`)} EXCEPT ${Prisma.raw(kept)}) AS fewer
      ) AS differing`,
    )
    if (differing?.rows !== 0) found.push(table)
  }
  return found
}

/** Makes all kept tables anew of the records. */
export async function fillKeptTables(tx: Transaction): Promise<void> {
  for (const { table, columns, anew } of KEPT) {
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)}`
    await tx.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}" (${columns})`)} ${Prisma.raw(anew)}`
  }
}
