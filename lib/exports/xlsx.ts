/** A workbook, written while its rows come: nothing but a batch of rows is ever in memory. */
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type Cell, spreadsheetCell } from '@/lib/exports/cell'
import {
  CELL_STYLES,
  cellText,
  fixedParts,
  sheetClosing,
  sheetOpening,
  sheetPath,
} from '@/lib/exports/xlsx-parts'

export interface Sheet {
  /** At most 31 letters, none of []:*?/\ */
  name: string
  heading: readonly string[]
  /** Of each column, in letters. */
  widths: readonly number[]
  /** Places of the columns whose whole numbers get thousands separators. */
  grouped: ReadonlySet<number>
  batches: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>
}

/** The same rows give the same bytes: a file inside a ZIP has a date, and 1980 is the first it can have. */
const NO_DATE = '1980-01-01T00:00:00'

/** The file piece by piece. Strings are strings and numbers are numbers: no cell is a formula. */
export async function* xlsxFile(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const begin = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 })
    part.mtime = NO_DATE
    zip.add(part)
    return part
  }
  for (const [path, xml] of fixedParts(sheets.map(({ name }) => name))) begin(path).push(strToU8(xml), true)
  for (const [index, sheet] of sheets.entries()) {
    const part = begin(sheetPath(index))
    for await (const xml of sheetXml(sheet)) {
      part.push(strToU8(xml))
      yield* pieces.splice(0)
    }
    part.push(new Uint8Array(), true)
  }
  zip.end()
  yield* pieces
}

async function* sheetXml({ heading, widths, grouped, batches }: Sheet): AsyncGenerator<string> {
  let row = 1
  yield sheetOpening(widths) + rowXml(row, heading, () => CELL_STYLES.heading)
  for await (const batch of batches) {
    const xml = batch.map((cells) => {
      row += 1
      return rowXml(row, cells, (column) => (grouped.has(column) ? CELL_STYLES.grouped : CELL_STYLES.plain))
    })
    yield xml.join('')
  }
  yield sheetClosing(row > 1 ? `A1:${columnName(heading.length - 1)}${row}` : null)
}

function rowXml(row: number, cells: readonly Cell[], styleOf: (column: number) => number): string {
  const each = cells.map((cell, column) =>
    cellXml(spreadsheetCell(cell), `${columnName(column)}${row}`, styleOf(column)),
  )
  return `<row r="${row}">${each.join('')}</row>`
}

function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null) return ''
  if (typeof cell === 'string') {
    const textStyle = style === CELL_STYLES.grouped ? CELL_STYLES.plain : style
    return `<c r="${place}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
  }
  // A fraction in the style of whole numbers would lose its digits to the eye.
  const numberStyle = Number.isInteger(cell) ? style : CELL_STYLES.plain
  return `<c r="${place}" s="${numberStyle}"><v>${cell}</v></c>`
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
