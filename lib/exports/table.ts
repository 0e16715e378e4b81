import type { Column } from '@/lib/exports/column'

/** Rows with the columns they have. What is written of them can be CSV, JSON or a workbook. */
export interface Table<Row> {
  columns: readonly Column<Row>[]
  batches: AsyncIterable<readonly Row[]>
}

/** A line of the sheet that says what the file holds: `지역` → `안양시`. */
export type Remark = readonly [term: string, text: string]
