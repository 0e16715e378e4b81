import type { Database } from '@/lib/db/client'
import { type FigureFilter, listFigureIds, listFigures, readFiguresById } from '@/lib/db/queries/figures'
import { figureColumns } from '@/lib/exports/figure-columns'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { Remark } from '@/lib/exports/table'
import type { Figure } from '@/lib/records/published/figure'
import type { ExportView } from '@/lib/workflows/export-views/view'

const BATCH = 100

interface Options {
  title: string
  path: string
  conditions: readonly Remark[]
  siteUrl: string
}

/** The figures of a list, newest year first. */
export async function figuresView(
  db: Database,
  filter: FigureFilter,
  { siteUrl, ...page }: Options,
): Promise<ExportView<Figure>> {
  const { total } = await listFigures(db, filter, { skip: 0, take: 0 })
  return {
    ...page,
    total,
    most: MOST_ROWS,
    columns: figureColumns(siteUrl),
    batches: () => figuresInOrder(db, filter),
  }
}

async function* figuresInOrder(db: Database, filter: FigureFilter): AsyncGenerator<Figure[]> {
  const ids = await listFigureIds(db, filter, MOST_ROWS)
  for (let at = 0; at < ids.length; at += BATCH) yield await readFiguresById(db, ids.slice(at, at + BATCH))
}
