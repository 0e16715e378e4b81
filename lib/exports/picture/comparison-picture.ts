/** The chart of a comparison as a picture of its own. */
import type { Comparison } from '@/lib/compare/align'
import { type Chart, chartOf } from '@/lib/compare/chart'
import { chartNotes } from '@/lib/compare/chart-notes'
import { describe } from '@/lib/compare/describe'
import { MEASURES } from '@/lib/compare/measure'
import { formatTick, MONEY_UNITS, type MoneyUnit } from '@/lib/compare/money-unit'
import { barLine, LINE_HEIGHT } from '@/lib/exports/picture/bar-line'
import { INK } from '@/lib/exports/picture/ink'
import { type Imprint, INNER, MARGIN, pictureSheet, SMALL } from '@/lib/exports/picture/picture-sheet'
import { escapeXml } from '@/lib/exports/xml'
import { unitName } from '@/lib/measures/format'
import { STATUSES } from '@/lib/records/vocabulary'

const YEAR_HEIGHT = 42
const AXIS_HEIGHT = 26

/** Null when there is nothing to draw. */
export function comparisonPicture(comparison: Comparison, unit: MoneyUnit, imprint: Imprint): string | null {
  const chart = chartOf(comparison)
  if (chart === null) return null
  const sheet = {
    title: titleOf(comparison, unit),
    about: describe(comparison, unit),
    draw: (top: number) => drawn(chart, unit, top),
    notes: chartNotes(chart, comparison).join(' '),
  }
  return pictureSheet(sheet, imprint)
}

function titleOf({ basis, regions }: Comparison, unit: MoneyUnit): string {
  const what = `${regions.map(({ name }) => name).join('·')} ${MEASURES[basis.measure]} 비교 (${STATUSES[basis.status]})`
  const isConverted = basis.unit === 'KRW' && unit !== 'auto'
  const word = isConverted ? MONEY_UNITS[unit].label : unitName({ unit: basis.unit })
  return word === null ? what : `${what}, 단위 ${word}`
}

function drawn(chart: Chart, unit: MoneyUnit, top: number): { svg: string; bottom: number } {
  const parts: string[] = []
  let y = top + AXIS_HEIGHT
  for (const { year, lines } of chart.groups) {
    parts.push(`<text x="${MARGIN}" y="${y + 24}" font-size="17" font-weight="700">${year}년</text>`)
    y += YEAR_HEIGHT
    for (const line of lines) {
      parts.push(barLine(line, unit, { left: MARGIN, width: INNER, top: y }))
      y += LINE_HEIGHT
    }
  }
  return { svg: [axis(chart, unit, top, y), ...parts].join('\n'), bottom: y }
}

function axis(chart: Chart, unit: MoneyUnit, top: number, bottom: number): string {
  const sample = chart.groups.flatMap(({ lines }) => lines).find((line) => line.type === 'bar')
  if (sample?.type !== 'bar') return ''
  return chart.ticks
    .map(({ value, percent }) => {
      const x = MARGIN + (INNER * percent) / 100
      const anchor = percent === 0 ? 'start' : percent > 90 ? 'end' : 'middle'
      const words = escapeXml(formatTick(unit, value, sample.figure))
      return `<line x1="${x}" x2="${x}" y1="${top + AXIS_HEIGHT}" y2="${bottom}" stroke="${INK.grid}"/><text x="${x}" y="${top + AXIS_HEIGHT - 8}" text-anchor="${anchor}" font-size="${SMALL}" fill="${INK.faint}">${words}</text>`
    })
    .join('\n')
}
