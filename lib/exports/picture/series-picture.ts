/** The figures of a record over the years as a picture of its own: a small chart for each thing that was measured. */
import type { Series, SeriesPoint } from '@/lib/compare/series'
import { barShape } from '@/lib/exports/picture/bar-line'
import { INK } from '@/lib/exports/picture/ink'
import { type Imprint, INNER, MARGIN, pictureSheet } from '@/lib/exports/picture/picture-sheet'
import { fitted } from '@/lib/exports/picture/svg-text'
import { escapeXml } from '@/lib/exports/xml'
import { formatValue } from '@/lib/measures/format'
import { COMPARE_CLASSES, METRIC_KINDS, STATUSES } from '@/lib/records/vocabulary'

/** The longest come first; more make no picture. */
const MOST_SERIES = 12
const HEAD = 34
const STEP = 30
const GAP = 26
const TEXT = 15
/** Room for the year on the left and for the value on the right. */
const YEAR = 70
const VALUE = 230

/** @param owner whose figures they are; null when there is nothing to draw. */
export function seriesPicture(owner: string, series: readonly Series[], imprint: Imprint): string | null {
  const drawnSeries = series.slice(0, MOST_SERIES)
  if (drawnSeries.length === 0) return null
  const left = series.length - drawnSeries.length
  const sheet = {
    title: `${owner} 해마다의 변화`,
    about:
      '두 해 넘게 같은 기준으로 적힌 수치입니다. 그림마다 눈금이 다르며, 점선은 그 해의 자료가 없다는 뜻입니다.',
    draw: (top: number) => stacked(drawnSeries, top),
    notes: [
      '점선 끝은 ‘약’, 화살 끝은 그 이상, 빗금은 최대라고 적힌 값입니다.',
      left > 0 ? `해가 많은 ${drawnSeries.length}개만 그렸고 ${left}개를 뺐습니다.` : '',
      '출처는 쪽의 각 수치에 있습니다.',
    ].join(' '),
  }
  return pictureSheet(sheet, imprint)
}

function stacked(series: readonly Series[], top: number): { svg: string; bottom: number } {
  const parts: string[] = []
  let y = top
  for (const one of series) {
    parts.push(headOf(one, y))
    y += HEAD
    for (const step of one.steps) {
      if ('year' in step) {
        for (const line of pointLines(step, one.largest)) {
          parts.push(line(y))
          y += STEP
        }
      } else {
        parts.push(gapLine(step, y))
        y += STEP
      }
    }
    y += GAP
  }
  return { svg: parts.join('\n'), bottom: y - GAP }
}

function headOf({ sample }: Series, top: number): string {
  const sort = sample.compareClass === null ? METRIC_KINDS[sample.kind] : COMPARE_CLASSES[sample.compareClass]
  const owner = [sample.agency?.name, sample.program?.name].filter(
    (name) => name && !sample.label.includes(name),
  )
  const words = [sample.label, sort, STATUSES[sample.status], ...owner].join(' · ')
  return `<line x1="${MARGIN}" x2="${MARGIN + INNER}" y1="${top}" y2="${top}" stroke="${INK.ink}"/><text x="${MARGIN}" y="${top + 22}" font-weight="700">${escapeXml(fitted(words, TEXT, INNER))}</text>`
}

function pointLines({ year, figures }: SeriesPoint, largest: number): ((top: number) => string)[] {
  return figures.map((figure, index) => (top) => {
    const percent = largest > 0 ? (Math.max(figure.value, 0) / largest) * 100 : 0
    const bar = barShape(figure.qualifier, percent, {
      left: MARGIN + YEAR,
      width: INNER - YEAR - VALUE,
      top: top + 6,
    })
    const label = index === 0 ? `<text x="${MARGIN}" y="${top + 20}" fill="${INK.soft}">${year}</text>` : ''
    const value = escapeXml(fitted(formatValue(figure), TEXT, VALUE - 20))
    return `<g>${label}${bar}<text x="${MARGIN + INNER}" y="${top + 20}" text-anchor="end" font-weight="700">${value}</text></g>`
  })
}

function gapLine(gap: { from: number; to: number }, top: number): string {
  const years = gap.from === gap.to ? String(gap.from) : `${gap.from}–${gap.to}`
  return `<g fill="${INK.faint}"><text x="${MARGIN}" y="${top + 20}" font-size="12">${years}</text><line x1="${MARGIN + YEAR + 14}" x2="${MARGIN + INNER - 80}" y1="${top + 15}" y2="${top + 15}" stroke="${INK.line}" stroke-dasharray="2 4"/><text x="${MARGIN + INNER}" y="${top + 20}" text-anchor="end">자료 없음</text></g>`
}
