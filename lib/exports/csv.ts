import { type Cell, spreadsheetCell } from '@/lib/exports/cell'

/** Makes spreadsheets read the file as UTF-8; without it Excel shows Korean as garbage. */
export const BYTE_ORDER_MARK = '\ufeff'

/** Semicolons and tabs part cells where a comma is the decimal sign, and a space at an end is else lost. */
const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/

/** One line by RFC 4180, with its line end. Text can't become a formula: it gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  const safe = spreadsheetCell(cell)
  if (safe === null) return ''
  if (typeof safe === 'number') return String(safe)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
