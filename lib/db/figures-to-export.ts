import type { Database } from '@/lib/db/client'
import { figureColumns, toFigure } from '@/lib/db/queries/figures'
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
      ...figureColumns,
      reprintOfId: true,
      articleId: true,
      article: { select: { ...figureColumns.article.select, file: true } },
    },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
  return rows.map(({ articleId, reprintOfId, ...row }) => ({
    figure: toFigure(row),
    regionCode: row.regionCode,
    articleId,
    file: row.article.file,
    reprintOf: reprintOfId,
  }))
}
