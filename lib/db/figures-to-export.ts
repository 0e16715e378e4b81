import type { Database } from '@/lib/db/client'
import { readFiguresById } from '@/lib/db/queries/figures'
import type { Figure } from '@/lib/records/published/figure'

const BATCH = 500

export interface ExportFilter {
  regionCodes?: readonly string[]
  kinds?: readonly string[]
}

/** A figure with what a copy of the whole base needs beside it. */
export interface ArchivedFigure {
  figure: Figure
  regionCode: string | null
  articleId: string
  /** Base name of the file the article was read from. */
  file: string
  /** Id of the same figure in an earlier print of the article. */
  reprintOf: string | null
}

/** All figures of a filter, by id, reprinted ones too, with everything that says what they are and where they stand. */
export async function* figuresToExport(
  db: Database,
  filter: ExportFilter,
): AsyncGenerator<readonly ArchivedFigure[]> {
  for (let after = ''; ; ) {
    const batch = await batchAfter(db, filter, after)
    const last = batch.at(-1)
    if (last === undefined) return
    after = last.figure.id
    yield batch
  }
}

async function batchAfter(db: Database, filter: ExportFilter, after: string): Promise<ArchivedFigure[]> {
  const rows = await db.metric.findMany({
    where: {
      id: { gt: after },
      ...(filter.regionCodes && { regionCode: { in: [...filter.regionCodes] } }),
      ...(filter.kinds && { kind: { in: [...filter.kinds] } }),
    },
    select: {
      ...{ id: true, regionCode: true, articleId: true, reprintOfId: true },
      article: { select: { file: true } },
    },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
  const figures = await readFiguresById(
    db,
    rows.map(({ id }) => id),
  )
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return rows.flatMap(({ id, regionCode, articleId, reprintOfId: reprintOf, article: { file } }) => {
    const figure = byId.get(id)
    return figure === undefined ? [] : [{ figure, regionCode, articleId, file, reprintOf }]
  })
}
