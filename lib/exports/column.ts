import type { Cell } from '@/lib/exports/cell'

/** One column of an exported table, and everything that is to be said of it. */
export interface Column<Row> {
  /** Name in JSON and in the files of the command line. */
  key: string
  /** Heading that people read. */
  label: string
  /** What the column holds: a line of the sheet of definitions. */
  meaning: string
  /** In a spreadsheet, in letters. */
  width: number
  /** Whole numbers of a spreadsheet get thousands separators: amounts and counts, never years and places. */
  grouped?: true
  /** As records keep it: codes, not words. */
  value: (row: Row) => Cell
  /** As people read it, where that differs: the word of a closed list. */
  shown?: (row: Row) => Cell
}

/** Whether a file is for people (Korean headings and words) or for programs (keys and codes). */
export type Wording = 'words' | 'codes'

/** The headings of a table. */
export function headingsOf<Row>(columns: readonly Column<Row>[], wording: Wording): string[] {
  return columns.map(({ key, label }) => (wording === 'words' ? label : key))
}

/** The cells of one row, in the order of the columns. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row, wording: Wording): Cell[] {
  return columns.map(({ value, shown }) => (wording === 'words' && shown ? shown(row) : value(row)))
}

/** The same columns for rows that hold the record somewhere inside, or hold none: then the cells are empty. */
export function within<Outer, Row>(
  columns: readonly Column<Row>[],
  find: (outer: Outer) => Row | null,
): Column<Outer>[] {
  const reading = (read: (row: Row) => Cell) => (outer: Outer) => {
    const row = find(outer)
    return row === null ? null : read(row)
  }
  return columns.map(({ value, shown, ...rest }) => ({
    ...rest,
    value: reading(value),
    ...(shown && { shown: reading(shown) }),
  }))
}
