/** Cells of a table → metric claims: the head of the column says what they measure, the first cell whose they are. */
import type { TableCell, TableRow } from '@/lib/ingest/extract/tables'
import type { FigureYear } from '@/lib/ingest/resolve/year'
import type { MetricClaim } from '@/lib/records/reading'
import type { CompareClass, MetricKind } from '@/lib/records/vocabulary'

type Meaning = { kind: MetricKind; compareClass: CompareClass | null }

/** The row tells which fund it is, the column what is counted: `수출 초보기업 지원 | 사업비`. */
function moneyMeaning(row: string, column: string): Meaning {
  const words = `${row} ${column}`
  if (/펀드|투자조합/.test(words)) return { kind: 'fund-size', compareClass: 'investment-fund' }
  if (/보증/.test(words)) return { kind: 'guarantee', compareClass: 'guarantee' }
  if (/이차보전|이자/.test(words)) return { kind: 'budget', compareClass: 'budget' }
  if (/융자|육성자금|안정자금|운전자금/.test(words)) return { kind: 'fund-size', compareClass: 'loan-fund' }
  if (/지원금|지원액/.test(words)) return { kind: 'support-amount', compareClass: 'support' }
  if (/투자\s?(?:유치|금|액)/.test(column)) return { kind: 'investment', compareClass: null }
  if (/매출/.test(column)) return { kind: 'sales', compareClass: null }
  if (/수출|계약/.test(column)) return { kind: 'export-contract', compareClass: null }
  return { kind: 'budget', compareClass: 'budget' }
}

function meaningOfCell({ unit, counter, column: head }: TableCell, row: string, measured: boolean): Meaning {
  // Under years the row says what is measured: `투자유치(억원) | 57 | 98`.
  const column = measured ? row : head
  if (unit === 'percent') return { kind: 'rate', compareClass: null }
  if (unit === 'm2') return { kind: 'area', compareClass: null }
  if (unit !== 'count') return moneyMeaning(row, column)
  if (/개사|업체|기업/.test(`${counter}${column}`)) {
    const kind = /지원|대상|선정|수혜/.test(`${column}${row}`) ? 'beneficiary-companies' : 'companies'
    return { kind, compareClass: null }
  }
  if (counter === '명') return { kind: 'participants', compareClass: null }
  return { kind: counter === '건' ? 'cases' : 'count-other', compareClass: null }
}

/** `2022년 예산 | 2023년 예산`: the head of the column names the year, else the line above: `□ 2018년 지원 실적`. */
const YEAR_OF_COLUMN = /(?<!\d)((?:19|20)\d\d)\s?(?:년|\.|$)|['’](\d\d)\s?년?/

function columnYear(column: string): FigureYear | null {
  const [, year, short] = YEAR_OF_COLUMN.exec(column) ?? []
  if (year === undefined && short === undefined) return null
  const printed = year === undefined ? 2000 + Number(short) : Number(year)
  return { year: printed, yearBasis: 'stated', period: null }
}

const PLANNED = /계획|공고|예정|모집|지원\s?규모|예산|추진/

function labelOf(
  row: string,
  column: string,
  { total, measured }: { total: boolean; measured: boolean },
): string {
  if (total) return `합계 ${column}`
  return measured ? row : `${row} ${column}`
}

/** @param row the row's first cell as printed */
export function tableMetrics(
  { cells, total, measured, title }: TableRow,
  row: string,
  owner: {
    regionCode: string | null
    agency: string | null
    program: string | null
    year: FigureYear
    /** The article's own year: what a column dates before it is a fact. */
    publishedYear: number | null
  },
): MetricClaim[] {
  return cells.flatMap((cell) => {
    const { column, old, ...quantity } = cell
    if (old) return []
    const year = columnYear(column) ?? columnYear(title) ?? owner.year
    const isPast = year.year !== null && owner.publishedYear !== null && year.year < owner.publishedYear
    return {
      ...quantity,
      ...meaningOfCell(cell, total ? '' : row, measured),
      label: labelOf(row, column, { total, measured }),
      status: PLANNED.test(`${title} ${column}`) && !isPast ? 'plan' : 'actual',
      ...year,
      regionCode: owner.regionCode,
      agency: owner.agency,
      program: total || measured ? null : owner.program,
      partOf: null,
    }
  })
}
