import type { Column } from '@/lib/exports/column'
import type { Remark } from '@/lib/exports/table'

/** What a page shows, as rows that can be written to a file. */
export interface ExportView<Row> {
  /** Names the file: `안양시 지표`. */
  title: string
  /** Of the page, with its query. */
  path: string
  conditions: readonly Remark[]
  total: number
  /** More rows than this are not in a file. */
  most: number
  columns: readonly Column<Row>[]
  /** All rows up to `most`; read while they are written. */
  batches: () => AsyncIterable<readonly Row[]>
}

/** Rows of a list by its pages. */
export async function* pagesOf<Row>(
  rows: number,
  size: number,
  read: (slice: { skip: number; take: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let skip = 0; skip < rows; skip += size) {
    yield await read({ skip, take: Math.min(size, rows - skip) })
  }
}
