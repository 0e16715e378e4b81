import { z } from 'zod'
import type { SeriesFigure } from '@/lib/compare/series'
import type { Database } from '@/lib/db/client'
import { namedColumns } from '@/lib/db/queries/references'
import { figureSchema } from '@/lib/records/published/figure'

/** A record with more is drawn as far as its newest figures go. */
const MOST_FIGURES = 2_000

const columns = {
  id: true,
  value: true,
  unit: true,
  counter: true,
  raw: true,
  kind: true,
  label: true,
  qualifier: true,
  status: true,
  year: true,
  period: true,
  compareClass: true,
  partOfId: true,
  agency: { select: namedColumns },
  program: { select: namedColumns },
} as const

const rowsSchema = z.array(
  figureSchema.omit({
    ...{ start: true, end: true, sentence: true, sentenceStart: true, yearBasis: true },
    ...{ region: true, article: true, source: true, corrected: true },
  }),
)

/** The dated figures of one region, agency or programme, without their sentences: enough to draw them over the years. */
export async function readSeriesFigures(
  db: Database,
  owner: { regionCode: string } | { agencyId: string } | { programId: string },
): Promise<SeriesFigure[]> {
  const rows = await db.metric.findMany({
    where: { ...owner, year: { not: null }, reprintOfId: null },
    select: columns,
    orderBy: [{ year: 'desc' }, { id: 'asc' }],
    take: MOST_FIGURES,
  })
  return rowsSchema.parse(rows.map(({ partOfId, ...row }) => ({ ...row, partOf: partOfId })))
}
