/** A view as a file to download, sent while it is written. */
import type { ExportFormat } from '@/app/api/_contract/export-parameters'
import { database } from '@/lib/db/client'
import { readTotals } from '@/lib/db/queries/totals'
import { settings } from '@/lib/env'
import { type Origin, remarksOf, rowsIn } from '@/lib/exports/remarks'
import { csvFile, jsonDocument } from '@/lib/exports/text-files'
import { workbookFile } from '@/lib/exports/workbook'
import type { ExportView } from '@/lib/workflows/export-views/view'

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
}

export async function exportResponse<Row>(format: ExportFormat, view: ExportView<Row>): Promise<Response> {
  const { updatedAt } = await readTotals(database())
  const { title, conditions, total, most } = view
  const address = settings().siteUrl + view.path
  const origin = { title, address, conditions, total, most, madeAt: new Date(), changedAt: updatedAt }
  return new Response(streamOf(piecesOf(format, view, origin)), {
    headers: {
      ...downloadHeaders(TYPES[format], `${title}.${format}`),
      'X-Total-Count': String(total),
      'X-Row-Count': String(rowsIn(view)),
    },
  })
}

/** Made for this request, from records that may change at any time: nothing keeps it. */
export function downloadHeaders(type: string, name: string): Record<string, string> {
  const plain = name.normalize('NFC').replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
  const encoded = encodeURIComponent(plain).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="export${name.slice(name.lastIndexOf('.'))}"; filename*=UTF-8''${encoded}`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

function piecesOf<Row>(
  format: ExportFormat,
  { columns, batches }: ExportView<Row>,
  origin: Origin,
): AsyncIterator<Uint8Array | string> {
  const table = { columns, batches: batches() }
  if (format === 'xlsx') return workbookFile(table, remarksOf(origin))
  if (format === 'csv') return csvFile(table, 'words')
  const { title, address, total, madeAt, changedAt } = origin
  const conditions = origin.conditions.map(([term, text]) => ({ term, text }))
  return jsonDocument({ title, address, madeAt, changedAt, conditions, total, count: rowsIn(origin) }, table)
}

/** Pulled as the reader takes it; a reader who goes away ends the reading of rows. */
function streamOf(pieces: AsyncIterator<Uint8Array | string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await pieces.return?.()
    },
  })
}
