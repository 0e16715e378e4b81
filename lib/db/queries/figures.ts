import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type FigureConditions, figureIdsInOrder } from '@/lib/db/queries/figure-order'
import { figureFromRow, figureRows } from '@/lib/db/queries/figure-rows'
import { yearsOfPage } from '@/lib/db/queries/figure-years'
import { inBatches } from '@/lib/db/queries/in-batches'
import { inOrder } from '@/lib/db/queries/in-order'
import { countFiguresOfYears, countRecords } from '@/lib/db/queries/record-counts'
import type { Figure } from '@/lib/records/published/figure'

const NEWEST_FIRST = [
  { year: { sort: 'desc', nulls: 'last' } },
  { articleId: 'asc' },
  { start: 'asc' },
  { id: 'asc' },
] satisfies Prisma.MetricOrderByWithRelationInput[]

/** What narrows a list of figures; a missing field narrows nothing. */
export interface FigureFilter {
  regionCodes?: readonly string[]
  agencyId?: string
  programId?: string
  articleSlug?: string
  kinds?: readonly string[]
  compareClasses?: readonly string[]
  years?: readonly number[]
  statuses?: readonly string[]
}

export interface Slice {
  skip: number
  take: number
}

/** The figures of a filter, newest year first, and how many there are in all. What a reprint repeats is listed once, but all of an article. */
export async function listFigures(
  db: Database,
  filter: FigureFilter,
  slice: Slice,
): Promise<{ total: number; items: Figure[] }> {
  const [total, items] = await Promise.all([countFigures(db, filter), readPage(db, filter, slice)])
  return { total, items }
}

async function readPage(db: Database, filter: FigureFilter, slice: Slice): Promise<Figure[]> {
  // An article has few figures: they are found by the article and sorted.
  if (filter.articleSlug !== undefined) return await readFigures(db, whereOf(filter), slice)
  const shown = slice.skip > 0 && isCounted(filter) ? await yearsOfPage(db, filter, slice) : undefined
  if (shown === null) return []
  const ids = await figureIdsInOrder(db, conditionsOf(filter), slice, shown && { shown })
  return await readFiguresById(db, ids)
}

/** Whether the kept counts know how many figures of each year a filter finds. */
const isCounted = ({ agencyId, programId, articleSlug, statuses, years }: FigureFilter): boolean =>
  [agencyId, programId, articleSlug, statuses, years].every((given) => given === undefined)

/** From what is kept, where the filter says nothing that is not counted. */
async function countFigures(db: Database, filter: FigureFilter): Promise<number> {
  if (isCounted(filter)) return await countRecords(db, 'figure', filter)
  const { years, ...others } = filter
  return years !== undefined && isCounted(others)
    ? await countFiguresOfYears(db, filter, years)
    : await db.metric.count({ where: whereOf(filter) })
}

export async function findFigure(db: Database, id: string): Promise<Figure | null> {
  const [figure] = await readFiguresById(db, [id])
  return figure ?? null
}

/** Figures with all that is shown of them; newest year first, where no other order is asked for. */
export async function readFigures(
  db: Database,
  where: Prisma.MetricWhereInput,
  slice: Slice,
  orderBy: Prisma.MetricOrderByWithRelationInput[] = NEWEST_FIRST,
): Promise<Figure[]> {
  const rows = await db.metric.findMany({ where, select: { id: true }, orderBy, ...slice })
  return await readFiguresById(db, idsOf(rows))
}

/** Ids in the order of the list: who goes through a long list in batches sees each figure once, whatever is written meanwhile. */
export async function listFigureIds(db: Database, filter: FigureFilter, take: number): Promise<string[]> {
  if (filter.articleSlug === undefined) {
    return await figureIdsInOrder(db, conditionsOf(filter), { skip: 0, take })
  }
  const rows = await db.metric.findMany({
    where: whereOf(filter),
    select: { id: true },
    orderBy: NEWEST_FIRST,
    take,
  })
  return idsOf(rows)
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** The same among so many of the newest figures of an owner, or of those of certain years, however many it has. */
export async function listFigureIdsAmong(
  db: Database,
  filter: FigureFilter,
  take: number,
  among: number,
): Promise<string[]> {
  return await figureIdsInOrder(db, conditionsOf(filter), { skip: 0, take }, { among })
}

/** The figures with these ids, in this order; ids of no figure are passed over. */
export async function readFiguresById(db: Database, ids: readonly string[]): Promise<Figure[]> {
  const rows = await inBatches(ids, (some) => figureRows(db, some))
  return inOrder(rows.map(figureFromRow), ids)
}

function whereOf(filter: FigureFilter): Prisma.MetricWhereInput {
  return {
    regionCode: oneOf(filter.regionCodes),
    agencyId: filter.agencyId,
    programId: filter.programId,
    article: filter.articleSlug === undefined ? undefined : { slug: filter.articleSlug },
    kind: oneOf(filter.kinds),
    compareClass: oneOf(filter.compareClasses),
    year: oneOf(filter.years),
    status: oneOf(filter.statuses),
    reprintOfId: filter.articleSlug === undefined ? null : undefined,
  }
}

function conditionsOf(filter: FigureFilter): FigureConditions {
  const { agencyId, programId } = filter
  return {
    ...(programId === undefined ? {} : { programId: [programId] }),
    ...(agencyId === undefined ? {} : { agencyId: [agencyId] }),
    ...(filter.regionCodes === undefined ? {} : { regionCode: filter.regionCodes }),
    ...(filter.kinds === undefined ? {} : { kind: filter.kinds }),
    ...(filter.compareClasses === undefined ? {} : { compareClass: filter.compareClasses }),
    ...(filter.years === undefined ? {} : { year: filter.years }),
    ...(filter.statuses === undefined ? {} : { status: filter.statuses }),
  }
}

const oneOf = <T>(values: readonly T[] | undefined) =>
  values === undefined ? undefined : { in: [...values] }
