/** What a figure is a part of, what is a part of it, and what other articles say of the same fact. */
import { otherFigures } from '@/lib/compare/disagreement'
import type { Database } from '@/lib/db/client'
import { readCorrections } from '@/lib/db/queries/corrections'
import { findFigure, readFigures, readFiguresById } from '@/lib/db/queries/figures'
import type { Figure } from '@/lib/records/published/figure'
import type { FigureDetail } from '@/lib/records/published/figure-detail'

const MOST_PARTS = 60
const MOST_CANDIDATES = 100

export async function readFigureDetail(db: Database, figure: Figure): Promise<FigureDetail> {
  const [total, parts, candidates, corrections] = await Promise.all([
    figure.partOf === null ? null : findFigure(db, figure.partOf),
    readParts(db, figure.id),
    readCandidates(db, figure),
    readCorrections(db, 'metric', figure.id),
  ])
  return { ...figure, total, parts, corrections, otherFigures: otherFigures(figure, candidates) }
}

/** Its own, and those that only a reprint of its article names. */
async function readParts(db: Database, id: string): Promise<Figure[]> {
  const prints = await db.metric.findMany({ where: { reprintOfId: id }, select: { id: true } })
  const rows = await db.metric.findMany({
    where: { partOfId: { in: [id, ...prints.map((print) => print.id)] } },
    select: { id: true, partOfId: true, reprintOfId: true },
    orderBy: { id: 'asc' },
  })
  const own = rows.filter(({ partOfId, reprintOfId }) => partOfId === id || reprintOfId === null)
  const parts = await readFiguresById(
    db,
    own.slice(0, MOST_PARTS).map((part) => part.id),
  )
  return parts.sort((a, b) => b.value - a.value)
}

/** Figures of other sources that may state the same fact. */
async function readCandidates(db: Database, figure: Figure): Promise<Figure[]> {
  const own = await db.metric.findUnique({
    where: { id: figure.id },
    select: { regionCode: true, agencyId: true, programId: true },
  })
  if (own === null || own.regionCode === null || figure.year === null) return []
  const { kind, compareClass, unit, status, year, period } = figure
  const where = {
    ...{ kind, compareClass, unit, status, year, period },
    regionCode: own.regionCode,
    programId: own.programId,
    agencyId: own.programId === null ? own.agencyId : undefined,
    reprintOfId: null,
    article: {
      id: { not: figure.source },
      OR: [{ reprintOfId: null }, { reprintOfId: { not: figure.source } }],
    },
  }
  return await readFigures(db, where, { skip: 0, take: MOST_CANDIDATES })
}
