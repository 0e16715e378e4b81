/** Figures that were read with little certainty, and that nobody has looked at. */
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readFigures, type Slice } from '@/lib/db/queries/figures'
import { IN_ORDER_OF_TEXT } from '@/lib/db/queries/review/in-order-of-text'
import type { FigureWorkKind } from '@/lib/records/review/work'
import type { FigureItem } from '@/lib/records/review/work-item'

/** What narrows the work of all kinds; a missing field narrows nothing. */
export interface WorkFilter {
  regionCodes?: readonly string[]
  articleId?: string
}

const DOUBT: Readonly<Record<FigureWorkKind, Prisma.MetricWhereInput>> = {
  year: { yearBasis: 'inferred' },
  owner: { regionCode: null, agencyId: null },
  meaning: { kind: 'count-other' },
}

function whereOf(kind: FigureWorkKind, { regionCodes, articleId }: WorkFilter): Prisma.MetricWhereInput {
  const place = regionCodes === undefined ? {} : placeOf(regionCodes)
  return { AND: [{ review: null, reprintOfId: null, articleId }, DOUBT[kind], place] }
}

/** A figure without a region of its own is the work of those whom its article is about. */
function placeOf(regionCodes: readonly string[]): Prisma.MetricWhereInput {
  const codes = { in: [...regionCodes] }
  const about = { article: { mentions: { some: { kind: 'region', role: 'subject', regionCode: codes } } } }
  return { OR: [{ regionCode: codes }, { regionCode: null, ...about }] }
}

export async function countFigureWork(
  db: Database,
  kind: FigureWorkKind,
  filter: WorkFilter,
): Promise<number> {
  return await db.metric.count({ where: whereOf(kind, filter) })
}

export async function listFigureWork(
  db: Database,
  kind: FigureWorkKind,
  filter: WorkFilter,
  slice: Slice,
): Promise<FigureItem[]> {
  const figures = await readFigures(db, whereOf(kind, filter), slice, IN_ORDER_OF_TEXT)
  return figures.map((figure) => ({ is: 'figure', figure }))
}
