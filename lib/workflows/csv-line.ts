/** Makes spreadsheets read the file as UTF-8; without it Excel shows Korean as garbage. */
export const BYTE_ORDER_MARK = '\ufeff'

/** A cell that begins like this is a formula to a spreadsheet, and runs. */
const FORMULA_START = /^[=+\-@\t\r]/

export type Cell = string | number | null

/** One line by RFC 4180, with its line end. Text can't become a formula: it gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
