/** Figures of several sources that say something else of one fact. */

import { z } from 'zod'
import { otherFigures } from '@/lib/compare/disagreement'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { readFiguresById } from '@/lib/db/queries/figures'
import { inBatches } from '@/lib/db/queries/in-batches'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import type { Figure } from '@/lib/records/published/figure'
import type { DisagreementItem } from '@/lib/records/review/work-item'

/** So many groups are looked through at most; as some are settled, others come up. */
const MOST_GROUPS = 400
const MOST_OF_A_GROUP = 40

/** Facts with figures that differ and are not all looked at; at most some hundred. */
export async function readDisagreements(db: Database, filter: WorkFilter): Promise<DisagreementItem[]> {
  const groups = await candidateGroups(db, filter)
  const ids = groups.flat()
  const figures = new Map((await readFiguresById(db, ids)).map((figure) => [figure.id, figure]))
  const [reviewed, ofArticle] = await Promise.all([reviewedAmong(db, ids), ofArticleAmong(db, ids, filter)])
  return groups
    .flatMap((group) => differingIn(group.flatMap((id) => figures.get(id) ?? [])))
    .filter((differing) => differing.some(({ id }) => !reviewed.has(id)))
    .filter((differing) => ofArticle === null || differing.some(({ id }) => ofArticle.has(id)))
    .map((differing) => ({ is: 'disagreement', figures: differing }))
}

/**
 * Ids of figures of one fact, which several articles state and not all the same; whether two figures do state it, the words
 * around them tell. One region after another, until there are enough: in a large base the first two or three have them.
 */
async function candidateGroups(db: Database, filter: WorkFilter): Promise<string[][]> {
  const groups: string[][] = []
  for (const code of await codesOf(db, filter)) {
    const left = MOST_GROUPS - groups.length
    if (left === 0) break
    groups.push(...(await groupsOfRegion(db, code, filter, left)))
  }
  return groups
}

async function codesOf(db: Database, { regionCodes, articleId }: WorkFilter): Promise<string[]> {
  const asked = regionCodes === undefined ? undefined : { in: [...regionCodes] }
  if (articleId === undefined) {
    const regions = await db.region.findMany({ where: { code: asked }, select: { code: true } })
    return regions.map(({ code }) => code).sort()
  }
  const metrics = await db.metric.findMany({
    where: { articleId, regionCode: asked ?? { not: null } },
    select: { regionCode: true },
  })
  return [...new Set(metrics.flatMap(({ regionCode }) => regionCode ?? []))].sort()
}

/** What a fact is of, beside its region. */
const SAME_FACT = Prisma.raw('"programId", "kind", "year", "unit", "status", "compareClass"')

const groupsSchema = z.array(z.object({ ids: z.string() }))

async function groupsOfRegion(
  db: Database,
  code: string,
  { articleId }: WorkFilter,
  most: number,
): Promise<string[][]> {
  const ofArticle =
    articleId === undefined
      ? Prisma.empty
      : Prisma.sql`AND MAX(CASE WHEN "articleId" = ${articleId} THEN 1 ELSE 0 END) = 1`
  // Not "reprintOfId" IS NULL, for which SQLite would rather read all figures that are no reprint.
  const rows = await db.$queryRaw`
    SELECT STRING_AGG("id", ',' ORDER BY "articleId", "start", "id") AS "ids" FROM "Metric"
    WHERE "regionCode" = ${code} AND "year" IS NOT NULL AND COALESCE("reprintOfId", '') = ''
    GROUP BY ${SAME_FACT}
    HAVING MIN("value") <> MAX("value") AND MIN("articleId") <> MAX("articleId") ${ofArticle}
    ORDER BY "programId" NULLS FIRST, "kind", "year", "unit", "status", "compareClass" LIMIT ${most}`
  return groupsSchema.parse(rows).map(({ ids }) => ids.split(',').slice(0, MOST_OF_A_GROUP))
}

/** Sets of figures that differ from one another, each figure in one set. */
function differingIn(figures: readonly Figure[]): Figure[][] {
  const left = new Set(figures)
  const sets: Figure[][] = []
  for (const figure of left) {
    left.delete(figure)
    const others = otherFigures(figure, [...left]).filter(({ standing }) => standing === 'different')
    if (others.length === 0) continue
    for (const other of others) left.delete(other.figure)
    sets.push([figure, ...others.map((other) => other.figure)])
  }
  return sets
}

async function reviewedAmong(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const reviewed = { not: null }
  return new Set(
    await inBatches(ids, async (some) =>
      idsOf(
        await db.metric.findMany({ where: { id: { in: some }, review: reviewed }, select: { id: true } }),
      ),
    ),
  )
}

/** Null where all are asked for. */
async function ofArticleAmong(
  db: Database,
  ids: readonly string[],
  { articleId }: WorkFilter,
): Promise<ReadonlySet<string> | null> {
  if (articleId === undefined) return null
  const own = new Set(idsOf(await db.metric.findMany({ where: { articleId }, select: { id: true } })))
  return new Set(ids.filter((id) => own.has(id)))
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
