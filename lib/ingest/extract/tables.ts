/**
 * Tables printed as lines, their cells parted by tabs, bars or slashes. Under `(단위: 백만원, 개사)` bare numbers are figures,
 * because the head of their column and the line above say their unit; elsewhere cells print their own (`| 3억 원 | 5억 원`).
 */

import { readNumeral } from '@/lib/korean/numeral'
import type { Stretch } from '@/lib/korean/sentence'
import { findQuantities, type Quantity } from '@/lib/measures/quantity'

export type TableCell = Quantity & {
  column: string
  /** True under 현행, 변경 전: a value that no longer holds. */
  old: boolean
}
export type TableRow = {
  /** The first cell: what the row is about. */
  name: Stretch
  /** True for `지원기업(개사) | 62 | 94` under years: the row is what is measured, not a programme. */
  measured: boolean
  /** True for 계, 합계: the row sums up the others. */
  total: boolean
  cells: TableCell[]
  /** The lines above the table, which say whether it plans or reports. */
  title: string
}

type Cell = Stretch & { text: string }
type Unit = { unit: string; scale: number; counter: string | null }

const UNIT_LINE = /단위\s?[:：]?\s?([^)\]\n]{1,30})/
const MONEY_UNITS: Record<string, number> = {
  원: 1,
  천원: 1e3,
  만원: 1e4,
  백만원: 1e6,
  천만원: 1e7,
  억원: 1e8,
  조원: 1e12,
}
const DOLLAR_UNITS: Record<string, number> = {
  달러: 1,
  천달러: 1e3,
  만달러: 1e4,
  백만달러: 1e6,
  불: 1,
  천불: 1e3,
  백만불: 1e6,
}

function unitOf(printed: string): Unit {
  const name = printed.replace(/\s/g, '')
  const won = MONEY_UNITS[name]
  if (won !== undefined) return { unit: 'KRW', scale: won, counter: null }
  const dollars = DOLLAR_UNITS[name]
  if (dollars !== undefined) return { unit: 'USD', scale: dollars, counter: null }
  if (name === '%') return { unit: 'percent', scale: 1, counter: null }
  return name === '㎡' ? { unit: 'm2', scale: 1, counter: null } : { unit: 'count', scale: 1, counter: name }
}

/** Cells of a line, without the blanks around them; a line with fewer than two is no row. */
function cellsOf(text: string, line: Stretch): Cell[] {
  const body = text.slice(line.start, line.end)
  const separator = body.includes('\t') ? /\t/ : body.includes('|') ? /\|/ : / \/ |\s{2,}/
  const cells: Cell[] = []
  let at = line.start
  for (const part of body.split(separator)) {
    const start = text.indexOf(part, at) + (part.length - part.trimStart().length)
    const trimmed = part.trim()
    if (trimmed !== '' || cells.length > 0) cells.push({ start, end: start + trimmed.length, text: trimmed })
    at = start + trimmed.length
  }
  return cells
}

const MONEY_COLUMN = /예산|사업비|금액|액$|융자|보증|투자|국비|도비|시비|군비|규모|매출|수출/
const COUNT_COLUMN = /기업|업체|인원|건수|개소|대상|명$|수$|횟수/

/** `현행`, `변경 전`: what a table of changes replaces. */
const OLD_COLUMN = /^(?:현\s?행|기\s?존|종\s?전|당\s?초|변경\s?전|개정\s?전|개선\s?전)/

/** The unit a head prints in brackets: `예산액(백만원)`, `지원기업(개사)`. */
function ownUnit(head: string): Unit | null {
  const own = /\(([^)]+)\)$/.exec(head)?.[1]
  const isUnit =
    own !== undefined &&
    (own in MONEY_UNITS || own in DOLLAR_UNITS || /^(?:개사|개소|개|업체|명|건|%|회|㎡|곳)$/.test(own))
  return isUnit ? unitOf(own) : null
}

/** The unit of a column: its own, else the row's, else the one of the unit line that suits its head. */
function columnUnit(head: string, row: string, units: readonly Unit[]): Unit | null {
  const own = ownUnit(head) ?? ownUnit(row)
  if (own !== null) return own
  // Under years the row says what is measured: `지원기업 | 1,102 | 1,287`.
  const measure = isYear(head) ? row : head
  const isCount = COUNT_COLUMN.test(measure) && !MONEY_COLUMN.test(measure)
  return units.find((it) => (it.unit === 'count') === isCount) ?? null
}

/** What may stand around the figure of a cell that prints its unit: `최대 5억 원 이내`. */
const AROUND =
  /^(?:약|총|최대|최고|업체당|기업당|개사당|1인당|월|연|이내|이하|까지|이상|내외|한도|씩|\s|[()])*$/

/** A cell that is one figure with its own unit. */
function ownFigure({ start, text }: Cell): Quantity | null {
  const [figure, ...others] = /\d/.test(text) ? findQuantities(text, []) : []
  if (!figure || others.length > 0) return null
  if (!AROUND.test(text.slice(0, figure.start) + text.slice(figure.end))) return null
  return { ...figure, start: start + figure.start, end: start + figure.end }
}

function readCell(cell: Cell, column: string, unit: Unit | null): TableCell | null {
  const { start, end, text } = cell
  const old = OLD_COLUMN.test(column)
  const numeral = unit && /^[\d,.]+$/.test(text) ? readNumeral(text, 0) : null
  if (!unit || !numeral || numeral.end !== text.length) {
    const own = ownFigure(cell)
    return own && { ...own, column, old }
  }
  const value = Math.round(numeral.value * unit.scale * 100) / 100
  const figure = { start, end, raw: text, value, unit: unit.unit, counter: unit.counter }
  return { ...figure, qualifier: 'exact', column, old }
}

/** `2022년`, `'23년 4월`, `2024(계획)`: a column of one year. */
const isYear = (column: string) => /^(?:(?:19|20)\d\d|['’]\d\d)(?:\s?년)?(?![\d.]*\d원)/.test(column)

const TOTAL = /^(?:합\s?계|총\s?계|소\s?계|계|총)$/

function rowOf(
  cells: readonly Cell[],
  heads: readonly Cell[],
  units: readonly Unit[],
  title: string,
): TableRow | null {
  const [name, ...rest] = cells
  if (!name || name.text === '' || !/[가-힣]/.test(name.text)) return null
  const read = rest.flatMap((cell, at) => {
    const head = heads[at + 1]?.text ?? ''
    return readCell(cell, head, columnUnit(head, name.text, units)) ?? []
  })
  if (read.length === 0) return null
  const named = name.text.replace(/\([^)]*\)$/, '').trim()
  return {
    name: { start: name.start, end: name.start + named.length },
    measured: ownUnit(name.text) !== null || read.every(({ column }) => isYear(column)),
    total: TOTAL.test(name.text),
    cells: read,
    title,
  }
}

type Table = { heads: readonly Cell[]; units: readonly Unit[]; title: string; firstRow: number }

/** A table under a line that says its units. */
function tableUnderUnits(text: string, lines: readonly Stretch[], at: number): Table | null {
  const line = lines[at]
  const printed = line && UNIT_LINE.exec(text.slice(line.start, line.end))?.[1]
  const head = lines[at + 1]
  if (!line || !printed || !head) return null
  const above = lines[at - 1]
  return {
    heads: cellsOf(text, head),
    units: printed.split(/[,·/]/).map((it) => unitOf(it.trim())),
    title: `${above ? text.slice(above.start, above.end) : ''} ${text.slice(line.start, line.end)}`,
    firstRow: at + 2,
  }
}

const PARTED = /[|\t]/

/** A table without such a line: heads without figures over rows of as many cells, parted by bars or tabs. */
function tableWithUnitsInside(text: string, lines: readonly Stretch[], at: number): Table | null {
  const head = lines[at]
  const row = lines[at + 1]
  if (!head || !row) return null
  const heads = cellsOf(text, head)
  // `구분 / 사업비(억원) / 지원 기업(개사)`: heads that print their units are heads, however they are parted.
  const sayUnits = heads.length > 1 && heads.slice(1).every((it) => ownUnit(it.text) !== null)
  const isParted = [head, row].every((it) => PARTED.test(text.slice(it.start, it.end)))
  if (heads.length < 2 || !(isParted || sayUnits)) return null
  const isHead = heads.every((it) => ownFigure(it) === null && !/^\d+$/.test(it.text))
  if (!isHead || Math.abs(cellsOf(text, row).length - heads.length) > 1) return null
  const above = lines[at - 1]
  return { heads, units: [], title: above ? text.slice(above.start, above.end) : '', firstRow: at + 1 }
}

/**
 * @param lines the article's sentences; a row is one of them
 * @returns rows with figures, by the index of their line
 */
export function findTableRows(text: string, lines: readonly Stretch[]): Map<number, TableRow> {
  const rows = new Map<number, TableRow>()
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableUnderUnits(text, lines, at) ?? tableWithUnitsInside(text, lines, at)
    if (!table || table.heads.length < 2) continue
    let next = table.firstRow
    for (; next < lines.length; next += 1) {
      const row = lines[next]
      const cells = row ? cellsOf(text, row) : []
      if (cells.length < 2) break
      const read = rowOf(cells, table.heads, table.units, table.title)
      if (read) rows.set(next, read)
    }
    at = next - 1
  }
  return rows
}
