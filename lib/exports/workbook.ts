/** A table as a workbook for people: the rows, what the words mean, and what the file holds. */
import type { Cell } from '@/lib/exports/cell'
import { cellsOf, headingsOf } from '@/lib/exports/column'
import type { Remark, Table } from '@/lib/exports/table'
import { type Sheet, xlsxFile } from '@/lib/exports/xlsx'
import { TERM_GROUPS } from '@/lib/records/terms.data'

/** @param remarks what the file holds: its address, when, how many, by which conditions. */
export function workbookFile<Row>(
  { columns, batches }: Table<Row>,
  remarks: readonly Remark[],
): AsyncGenerator<Uint8Array> {
  const grouped = new Set(columns.flatMap((column, index) => (column.grouped ? [index] : [])))
  const rows: Sheet = {
    name: '자료',
    heading: headingsOf(columns, 'words'),
    widths: columns.map(({ width }) => width),
    grouped,
    batches: mapBatches(batches, (row) => cellsOf(columns, row, 'words')),
  }
  const terms = [
    ...columns.map(({ label, key, meaning }) => ['열', label, meaning, key]),
    ...TERM_GROUPS.flatMap(({ title, terms: own }) =>
      own.map(([term, meaning]) => [title, term, meaning, null]),
    ),
  ]
  return xlsxFile([
    rows,
    textSheet('용어', ['갈래', '말', '뜻', 'JSON 이름'], [12, 16, 90, 16], terms),
    textSheet('조건과 출처', ['항목', '내용'], [18, 100], remarks),
  ])
}

function textSheet(
  name: string,
  heading: readonly string[],
  widths: readonly number[],
  lines: readonly (readonly Cell[])[],
): Sheet {
  return { name, heading, widths, grouped: new Set(), batches: [lines] }
}

async function* mapBatches<A, B>(
  batches: AsyncIterable<readonly A[]>,
  change: (row: A) => B,
): AsyncGenerator<B[]> {
  for await (const batch of batches) yield batch.map(change)
}
