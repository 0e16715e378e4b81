/** What a cell of an exported file may hold, and how text is made harmless before it gets into one. */

export type Cell = string | number | null

/** Longer text makes Excel call the file damaged. */
const LONGEST_TEXT = 32_767
const CUT_MARK = ' …(이하 줄임)'

/** Control characters that XML 1.0 can't hold, and halves of characters. Tab and line feed stay. */
const NOT_IN_XML = /(?=\p{Cc})[^\t\n\r\u007f-\u009f]|[\ufffe\uffff\p{Surrogate}]/gu

/**
 * A cell that begins like this runs as a formula when it is opened, or when it is typed into again; full-width signs too
 * in East Asian settings, and line ends, which a program may skip. Invisible characters before the sign hide it from a reader, not from every program.
 */
const FORMULA_START = /^[\t\n]|^[\s\p{Cf}]*[=+\-@＝＋－＠]/u

/** Text that every file can hold: line ends are one character, what XML forbids is gone. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '')
}

/** Text for a spreadsheet's cell: it can't become a formula (an apostrophe stands before it) and is short enough. */
export function spreadsheetText(text: string): string {
  const plain = plainText(text)
  const guarded = FORMULA_START.test(plain) ? `'${plain}` : plain
  if (guarded.length <= LONGEST_TEXT) return guarded
  return plainText(guarded.slice(0, LONGEST_TEXT - CUT_MARK.length)) + CUT_MARK
}

/** A cell for a spreadsheet: a number that is none becomes empty. */
export function spreadsheetCell(cell: Cell): Cell {
  if (typeof cell === 'string') return spreadsheetText(cell)
  return cell === null || !Number.isFinite(cell) ? null : cell
}
