/** The chart of a comparison as a picture of its own: with title, unit, notes, source and address, and no part elsewhere. */
import type { Comparison } from '@/lib/compare/align'
import { type Chart, chartOf } from '@/lib/compare/chart'
import { chartNotes } from '@/lib/compare/chart-notes'
import { describe } from '@/lib/compare/describe'
import { MEASURES } from '@/lib/compare/measure'
import { formatTick, MONEY_UNITS, type MoneyUnit } from '@/lib/compare/money-unit'
import { barLine, LINE_HEIGHT } from '@/lib/exports/picture/bar-line'
import { INK } from '@/lib/exports/picture/ink'
import { FONTS, wrapped } from '@/lib/exports/picture/svg-text'
import { escapeXml } from '@/lib/exports/xml'
import { unitName } from '@/lib/measures/format'
import { STATUSES } from '@/lib/records/vocabulary'

const WIDTH = 960
const MARGIN = 40
const INNER = WIDTH - 2 * MARGIN
const TITLE = 24
const TEXT = 15
const SMALL = 13
const LEADING = 1.5
const YEAR_HEIGHT = 42
const AXIS_HEIGHT = 26

interface Options {
  unit: MoneyUnit
  /** Of the page with the same comparison. */
  address: string
  siteName: string
  /** `2026.11.22`. */
  madeOn: string
}

/** SVG 1.1; null when there is nothing to draw. */
export function comparisonPicture(comparison: Comparison, options: Options): string | null {
  const chart = chartOf(comparison)
  if (chart === null) return null
  const title = titleOf(comparison, options.unit)
  const about = describe(comparison, options.unit)
  const head = [
    ...textLines([title], { size: TITLE, top: MARGIN, attributes: 'font-weight="700"' }),
    ...textLines(wrapped(about, TEXT, INNER), {
      size: TEXT,
      top: MARGIN + TITLE * LEADING + 4,
      attributes: `fill="${INK.soft}"`,
    }),
  ]
  const chartTop = Math.round(MARGIN + TITLE * LEADING + 4 + (head.length - 1) * TEXT * LEADING + 18)
  const body = drawn(chart, options.unit, chartTop)
  const notes = [
    ...wrapped(chartNotes(chart, comparison).join(' '), SMALL, INNER),
    ...wrapped(options.address, SMALL, INNER),
    `${options.siteName} · ${options.madeOn}에 만듦`,
  ]
  const foot = textLines(notes, { size: SMALL, top: body.bottom + 16, attributes: `fill="${INK.faint}"` })
  const height = Math.round(body.bottom + 16 + notes.length * SMALL * LEADING + MARGIN / 2)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" font-family="${FONTS}" font-size="${TEXT}" fill="${INK.ink}">`,
    `<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(about)}</desc>`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${INK.accentSoft}"/><rect width="2" height="6" fill="${INK.accent}"/></pattern></defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="${INK.paper}"/>`,
    ...head,
    body.svg,
    ...foot,
    '</svg>',
  ].join('\n')
}

function titleOf({ basis, regions }: Comparison, unit: MoneyUnit): string {
  const what = `${regions.map(({ name }) => name).join('·')} ${MEASURES[basis.measure]} 비교 (${STATUSES[basis.status]})`
  const word =
    basis.unit === 'KRW' && unit !== 'auto' ? MONEY_UNITS[unit].label : unitName({ unit: basis.unit })
  return wrapped(word === null ? what : `${what}, 단위 ${word}`, TITLE, INNER)[0] ?? what
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

function textLines(
  lines: readonly string[],
  { size, top, attributes }: { size: number; top: number; attributes: string },
): string[] {
  return lines.map((line, index) => {
    const y = Math.round(top + size + index * size * LEADING)
    return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${attributes}>${escapeXml(line)}</text>`
  })
}
