/**
 * All figures as a file: each row with its quote, source, date, offsets, qualifier and basis. Who adds them up leaves out
 * rows with `partOf` (the total is there too) and with `reprintOf` (the same figure in an earlier print).
 */
import type { Database } from '@/lib/db/client'
import { type ExportFilter, figuresToExport } from '@/lib/db/figures-to-export'
import { archiveColumns } from '@/lib/exports/archive-columns'
import { csvFile, jsonRows } from '@/lib/exports/text-files'

export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportOptions extends ExportFilter {
  format: ExportFormat
  /** Where the site is, for the address of each figure. */
  siteUrl: string
}

/** The file piece by piece: UTF-8 CSV with a byte order mark, or a JSON array with one figure a line. */
export async function* exportFigures(db: Database, options: ExportOptions): AsyncGenerator<string> {
  const table = { columns: archiveColumns(options.siteUrl), batches: figuresToExport(db, options) }
  if (options.format === 'csv') yield* csvFile(table, 'codes')
  else {
    yield* jsonRows(table)
    yield '\n'
  }
}
