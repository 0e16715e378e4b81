/** The sentence above the chart: what it shows, and what it can't show. */
import { josa } from 'es-hangul'
import type { Comparison, Row } from '@/lib/compare/align'
import { MEASURES } from '@/lib/compare/measure'
import { formatIn, type MoneyUnit } from '@/lib/compare/money-unit'
import type { Figure } from '@/lib/records/published/figure'
import { STATUSES } from '@/lib/records/vocabulary'

interface Standing {
  name: string
  /** The city's largest figure that year: figures of one city are never added. */
  figure: Figure
  /** How many figures the city has that year. */
  of: number
}

/** Speaks of the newest year in which most cities have a figure. */
export function describe(comparison: Comparison, unit: MoneyUnit): string {
  const measure = MEASURES[comparison.basis.measure]
  const status = STATUSES[comparison.basis.status]
  const names = comparison.regions.map((region) => region.name).join('·')
  const row = fullestRow(comparison.rows)
  if (row === null) return `${josa(names, '은/는')} ${measure}(${status})에 나란히 놓을 자료가 없습니다.`
  const standings = standingsOf(row)
  const missing = row.cells.filter((cell) => cell.figures.length === 0).map((cell) => cell.region.name)
  return [
    `${row.year}년 ${josa(measure, '은/는')} ${status} 기준으로 ${rank(standings, unit)}.`,
    missing.length > 0 ? `${josa(missing.join('·'), '은/는')} 이 해의 자료가 없습니다.` : '',
    standings.length > 1 && standings.some(({ of }) => of > 1)
      ? '한 도시에 수치가 여럿이면 가장 큰 것으로 견주었고, 더하지 않았습니다.'
      : '',
    standings.some(({ figure }) => isBound(figure)) && standings.length > 1
      ? '이상·초과·최대로 적힌 값이 있어 순서는 확정할 수 없습니다.'
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function fullestRow(rows: readonly Row[]): Row | null {
  const filled = (row: Row) => row.cells.filter((cell) => cell.figures.length > 0).length
  const best = rows.reduce<Row | null>(
    (winner, row) => (winner === null || filled(row) > filled(winner) ? row : winner),
    null,
  )
  return best !== null && filled(best) > 0 ? best : null
}

function standingsOf(row: Row): Standing[] {
  return row.cells
    .flatMap(({ region, figures }) =>
      figures[0] ? [{ name: region.name, figure: figures[0], of: figures.length }] : [],
    )
    .sort((a, b) => b.figure.value - a.figure.value)
}

function rank(standings: readonly Standing[], unit: MoneyUnit): string {
  const first = standings[0]
  const last = standings.at(-1)
  if (first === undefined || last === undefined) return ''
  const amount = (one: Standing) => formatIn(unit, one.figure)
  if (standings.length === 1 && first.of > 1) {
    return `${first.name}에 수치가 ${first.of}개 있고, 가장 큰 것은 ${first.figure.label} ${amount(first)}입니다`
  }
  if (standings.length === 1) return `${first.name} ${amount(first)}입니다`
  if (first.figure.value === last.figure.value) {
    return `${standings.map((one) => one.name).join('·')}의 수치가 같습니다(${amount(first)})`
  }
  return `${josa(first.name, '이/가')} 가장 크고(${amount(first)}) ${josa(last.name, '이/가')} 가장 작습니다(${amount(last)})`
}

const isBound = (figure: Figure): boolean => ['at-least', 'over', 'up-to'].includes(figure.qualifier)
