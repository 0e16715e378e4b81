/** Tables as text, piece by piece. */
import { cellsOf, headingsOf, type Wording } from '@/lib/exports/column'
import { BYTE_ORDER_MARK, csvLine } from '@/lib/exports/csv'
import type { Table } from '@/lib/exports/table'

/** UTF-8 CSV (RFC 4180) with a byte order mark and one heading line. */
export async function* csvFile<Row>(
  { columns, batches }: Table<Row>,
  wording: Wording,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(headingsOf(columns, wording))
  for await (const batch of batches)
    yield batch.map((row) => csvLine(cellsOf(columns, row, wording))).join('')
}

/** A JSON array with one row a line. Text is as it was read: nothing runs it. */
export async function* jsonRows<Row>({ columns, batches }: Table<Row>): AsyncGenerator<string> {
  const keys = headingsOf(columns, 'codes')
  let isFirst = true
  for await (const batch of batches) {
    const lines = batch.map((row) => {
      const cells = cellsOf(columns, row, 'codes')
      return JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? null])))
    })
    if (lines.length > 0) yield `${isFirst ? '[\n' : ',\n'}${lines.join(',\n')}`
    isFirst &&= lines.length === 0
  }
  yield isFirst ? '[]' : '\n]'
}

/** A JSON object with `head` and, last, the array `rows`. */
export async function* jsonDocument<Row>(
  head: Readonly<Record<string, unknown>>,
  table: Table<Row>,
): AsyncGenerator<string> {
  const opening = JSON.stringify(head).slice(0, -1)
  yield `${opening}${opening === '{' ? '' : ','}\n"rows":`
  yield* jsonRows(table)
  yield '}\n'
}
