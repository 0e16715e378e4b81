/** Which articles a list shows, in its order: found by indexes of that order, however many there are. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { firstOfLists } from '@/lib/db/queries/first-of-lists'
import { countRecords } from '@/lib/db/queries/record-counts'

interface Page {
  skip: number
  take: number
}

/** Ids of articles in the order of a list, and how many there are in all. */
export interface ArticlePage {
  total: number
  ids: string[]
}

/** By what a list of articles may be narrowed; without a field it is of all. */
export type ArticleFilter =
  | { regionCodes?: readonly string[]; agencyId?: undefined; programId?: undefined }
  | { agencyId: string; regionCodes?: undefined; programId?: undefined }
  | { programId: string; regionCodes?: undefined; agencyId?: undefined }

/** Newest first; those without a day come after the others, those without a year last. */
export async function articlesInOrder(db: Database, filter: ArticleFilter, page: Page): Promise<ArticlePage> {
  const { regionCodes, agencyId, programId } = filter
  if (regionCodes !== undefined) return await aboutRegions(db, regionCodes, page)
  if (agencyId !== undefined) return await claiming(db, 'AgencyClaim', 'agencyId', agencyId, page)
  if (programId !== undefined) return await claiming(db, 'ProgramClaim', 'programId', programId, page)
  const [total, ids] = await Promise.all([
    countRecords(db, 'article'),
    idsOf(db, firstOfLists(OF_ALL, [Prisma.sql`FROM "Article"`], page)),
  ])
  return { total, ids }
}

const OF_ALL = {
  columns: '"id" AS "articleId"',
  order: '"publishedOn" DESC NULLS LAST, "publishedYear" DESC NULLS LAST, "id"',
}

const BY_DATE = {
  columns: '"articleId", "publishedOn", "publishedYear"',
  order: '"publishedOn" DESC NULLS LAST, "publishedYear" DESC NULLS LAST, "articleId"',
}

async function aboutRegions(db: Database, codes: readonly string[], page: Page): Promise<ArticlePage> {
  if (codes.length === 0) return { total: 0, ids: [] }
  const [total, ids] = await Promise.all([
    countAbout(db, codes),
    idsOf(db, firstOfLists(BY_DATE, listsAbout(codes), page)),
  ])
  return { total, ids }
}

const listsAbout = (codes: readonly string[]) =>
  codes.map((code) => Prisma.sql`FROM "ArticleRegion" WHERE "regionCode" = ${code}`)

/** An article about two of the regions counts once. */
async function countAbout(db: Database, codes: readonly string[]): Promise<number> {
  if (codes.length === 1) return await countRecords(db, 'subject', { regionCodes: codes })
  return await totalOf(
    db,
    Prisma.sql`SELECT COUNT(DISTINCT "articleId") AS "total" FROM "ArticleRegion"
      WHERE "regionCode" IN (${Prisma.join(codes)})`,
  )
}

/** `dated`: the day, or the year where no day is known, or nothing. */
const BY_CLAIM = { columns: '"articleId", "dated"', order: '"dated" DESC NULLS LAST, "articleId"' }

async function claiming(
  db: Database,
  table: 'AgencyClaim' | 'ProgramClaim',
  column: 'agencyId' | 'programId',
  id: string,
  page: Page,
): Promise<ArticlePage> {
  const claims = Prisma.sql`FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)} = ${id}`
  const [total, ids] = await Promise.all([
    totalOf(db, Prisma.sql`SELECT COUNT(DISTINCT "articleId") AS "total" ${claims}`),
    idsOf(db, firstOfLists(BY_CLAIM, [Prisma.sql`${claims} GROUP BY "dated", "articleId"`], page)),
  ])
  return { total, ids }
}

const BY_ARRIVAL = { columns: '"articleId", "addedAt"', order: '"addedAt" DESC, "articleId"' }

/** Ids of the articles about any of these regions that came into the base last, the last first. */
export async function newestAbout(db: Database, codes: readonly string[], take: number): Promise<string[]> {
  return await idsOf(db, firstOfLists(BY_ARRIVAL, listsAbout(codes), { skip: 0, take }))
}

const idsSchema = z.array(z.object({ articleId: z.string() }))
const totalSchema = z.tuple([z.object({ total: z.coerce.number() })])

async function idsOf(db: Database, statement: Prisma.Sql): Promise<string[]> {
  return idsSchema.parse(await db.$queryRaw(statement)).map(({ articleId }) => articleId)
}

async function totalOf(db: Database, statement: Prisma.Sql): Promise<number> {
  return totalSchema.parse(await db.$queryRaw(statement))[0].total
}
