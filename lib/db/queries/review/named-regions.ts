/** Where an article names a region, place by place. */
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readFigures, type Slice } from '@/lib/db/queries/figures'
import { IN_ORDER_OF_TEXT } from '@/lib/db/queries/review/in-order-of-text'
import { placeColumns, toPrintedPlace } from '@/lib/db/queries/review/printed-place'
import type { Figure } from '@/lib/records/published/figure'
import type { NamedRegion } from '@/lib/records/review/work-item'
import type { Span } from '@/lib/records/span'
import { regionRoleSchema } from '@/lib/records/vocabulary'

const regionColumns = {
  ...placeColumns,
  ...{ role: true, sentenceId: true },
  region: { select: { code: true, name: true } },
} satisfies Prisma.MentionSelect

type RegionRow = Prisma.MentionGetPayload<{ select: typeof regionColumns }>

export async function listNamedRegions(
  db: Database,
  articleId: string,
  slice: Slice,
): Promise<{ total: number; items: NamedRegion[] }> {
  const where = { articleId, kind: 'region' }
  const [total, rows] = await Promise.all([
    db.mention.count({ where }),
    db.mention.findMany({ where, select: regionColumns, orderBy: IN_ORDER_OF_TEXT, ...slice }),
  ])
  return { total, items: rows.flatMap((row) => toNamedRegion(row) ?? []) }
}

function toNamedRegion(row: RegionRow): NamedRegion | null {
  if (row.region === null) return null
  return { ...toPrintedPlace(row), ...row.region, role: regionRoleSchema.parse(row.role) }
}

/** A place with all that may go with it. */
export interface FoundRegion extends NamedRegion {
  /** Of the region, in the same sentence. */
  figures: Figure[]
  /** Where else in the article the same words are read as this region. */
  elsewhere: { places: Span[]; figures: Figure[] }
}

/** Null when no region is named there any more. */
export async function findNamedRegion(db: Database, id: string): Promise<FoundRegion | null> {
  const row = await db.mention.findUnique({ where: { id }, select: regionColumns })
  const place = row === null ? null : toNamedRegion(row)
  if (row === null || place === null) return null
  const { code, article } = place
  const places = (
    await db.mention.findMany({
      where: { articleId: article.id, kind: 'region', regionCode: code, id: { not: id } },
      select: regionColumns,
      orderBy: IN_ORDER_OF_TEXT,
    })
  ).filter((other) => printed(other) === printed(row))
  const sentences = places.map(({ sentenceId }) => sentenceId).filter((other) => other !== row.sentenceId)
  const figuresIn = (sentenceIds: string[]) =>
    readFigures(
      db,
      { articleId: article.id, regionCode: code, sentenceId: { in: sentenceIds } },
      { skip: 0, take: MOST_FIGURES },
    )
  const [figures, others] = await Promise.all([figuresIn([row.sentenceId]), figuresIn(sentences)])
  return {
    ...place,
    figures,
    elsewhere: { places: places.map(({ start, end }) => ({ start, end })), figures: others },
  }
}

/** More than a page of decisions takes. */
const MOST_FIGURES = 200

const printed = ({ start, end, sentence }: RegionRow): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start)
