/** Figures that were read with little certainty, and that nobody has looked at. */
import { z } from 'zod'
import { type Database, kindOfDatabase } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { readFiguresById, type Slice } from '@/lib/db/queries/figures'
import type { FigureWorkKind } from '@/lib/records/review/work'
import type { FigureItem } from '@/lib/records/review/work-item'

/** What narrows the work of all kinds; a missing field narrows nothing. */
export interface WorkFilter {
  regionCodes?: readonly string[]
  articleId?: string
}

/** What is doubted, word for word as the index of those figures has it: prisma/schema.prisma. */
const DOUBT: Readonly<Record<FigureWorkKind, Prisma.Sql>> = {
  year: Prisma.sql`"yearBasis" = 'inferred'`,
  owner: Prisma.sql`"regionCode" IS NULL AND "agencyId" IS NULL`,
  meaning: Prisma.sql`"kind" = 'count-other'`,
}

function fromWork(db: Database, kind: FigureWorkKind, { regionCodes, articleId }: WorkFilter): Prisma.Sql {
  // By itself SQLite takes an index of one of the columns, and reads nearly all figures: they are no reprints.
  const by =
    kindOfDatabase(db) === 'sqlite' ? Prisma.raw(`INDEXED BY "Metric_${kind}_work_idx"`) : Prisma.empty
  const narrowed = [
    ...(articleId === undefined ? [] : [Prisma.sql`AND "articleId" = ${articleId}`]),
    ...(regionCodes === undefined ? [] : [Prisma.sql`AND ${inPlace(regionCodes)}`]),
  ]
  return Prisma.sql`FROM "Metric" ${by} WHERE "review" IS NULL AND "reprintOfId" IS NULL
    AND ${DOUBT[kind]} ${narrowed.length === 0 ? Prisma.empty : Prisma.join(narrowed, ' ')}`
}

/** A figure without a region of its own is the work of those whom its article is about. */
function inPlace(regionCodes: readonly string[]): Prisma.Sql {
  if (regionCodes.length === 0) return Prisma.sql`1 = 0`
  const codes = Prisma.join([...regionCodes])
  return Prisma.sql`("regionCode" IN (${codes}) OR ("regionCode" IS NULL AND EXISTS (
    SELECT 1 FROM "ArticleRegion" AS about
    WHERE about."articleId" = "Metric"."articleId" AND about."regionCode" IN (${codes}))))`
}

const countSchema = z.tuple([z.object({ count: z.coerce.number() })])

export async function countFigureWork(
  db: Database,
  kind: FigureWorkKind,
  filter: WorkFilter,
): Promise<number> {
  const rows = await db.$queryRaw`SELECT COUNT(*) AS "count" ${fromWork(db, kind, filter)}`
  return countSchema.parse(rows)[0].count
}

const idsSchema = z.array(z.object({ id: z.string() }))

/** One article after another, each from its beginning: as a person reads them. */
export async function listFigureWork(
  db: Database,
  kind: FigureWorkKind,
  filter: WorkFilter,
  { skip, take }: Slice,
): Promise<FigureItem[]> {
  const rows = await db.$queryRaw`SELECT "id" ${fromWork(db, kind, filter)}
    ORDER BY "articleId", "start", "id" LIMIT ${take} OFFSET ${skip}`
  const figures = await readFiguresById(
    db,
    idsSchema.parse(rows).map(({ id }) => id),
  )
  return figures.map((figure) => ({ is: 'figure', figure }))
}
