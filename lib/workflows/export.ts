/**
 * All figures as a file: each row with its quote, source, date, offsets, qualifier and basis. Who adds them up leaves out
 * rows with `partOf` (the total is there too) and with `reprintOf` (the same figure in an earlier print).
 */
import type { Database } from '@/lib/db/client'
import { type ExportFilter, type FigureToExport, figuresToExport } from '@/lib/db/figures-to-export'
import { BYTE_ORDER_MARK, type Cell, csvLine } from '@/lib/workflows/csv-line'

export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** One exported figure; the columns of the CSV in their order. */
function exportRow(figure: FigureToExport, siteUrl: string) {
  const { region, agency, program, sentence, article, ...metric } = figure
  return {
    id: metric.id,
    label: metric.label,
    value: metric.value,
    unit: metric.unit,
    counter: metric.counter,
    raw: metric.raw,
    qualifier: metric.qualifier,
    kind: metric.kind,
    status: metric.status,
    year: metric.year,
    yearBasis: metric.yearBasis,
    period: metric.period,
    compareClass: metric.compareClass,
    regionCode: metric.regionCode,
    region: region?.name ?? null,
    agency: agency?.name ?? null,
    program: program?.name ?? null,
    quote: sentence.text,
    articleTitle: article.title,
    publisher: article.publisher,
    author: article.author,
    publishedOn: article.publishedOn,
    publishedYear: article.publishedYear,
    file: article.file,
    articleId: article.id,
    start: metric.start,
    end: metric.end,
    url: `${siteUrl}/metrics/${metric.id}`,
    partOf: metric.partOfId,
    reprintOf: metric.reprintOfId,
  } satisfies Record<string, Cell>
}

type ExportRow = ReturnType<typeof exportRow>

const COLUMNS = [
  'id',
  'label',
  'value',
  'unit',
  'counter',
  'raw',
  'qualifier',
  'kind',
  'status',
  'year',
  'yearBasis',
  'period',
  'compareClass',
  'regionCode',
  'region',
  'agency',
  'program',
  'quote',
  'articleTitle',
  'publisher',
  'author',
  'publishedOn',
  'publishedYear',
  'file',
  'articleId',
  'start',
  'end',
  'url',
  'partOf',
  'reprintOf',
] as const satisfies readonly (keyof ExportRow)[]

export interface ExportOptions extends ExportFilter {
  format: ExportFormat
  /** Where the site is, for the address of each figure. */
  siteUrl: string
}

/** The file piece by piece: UTF-8 CSV with a byte order mark, or a JSON array with one figure a line. */
export async function* exportFigures(db: Database, options: ExportOptions): AsyncGenerator<string> {
  const { format, siteUrl } = options
  if (format === 'csv') yield BYTE_ORDER_MARK + csvLine(COLUMNS)
  let isFirst = true
  for await (const batch of figuresToExport(db, options)) {
    const rows = batch.map((figure) => exportRow(figure, siteUrl))
    if (format === 'csv') yield rows.map((row) => csvLine(COLUMNS.map((column) => row[column]))).join('')
    else yield `${isFirst ? '[\n' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`
    isFirst = false
  }
  if (format === 'json') yield isFirst ? '[]\n' : '\n]\n'
}
