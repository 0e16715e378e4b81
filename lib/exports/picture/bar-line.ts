/** One city of a chart: its name and value above, its bar below; or the words 자료 없음. */
import type { Bar, Gap } from '@/lib/compare/chart'
import { formatIn, type MoneyUnit } from '@/lib/compare/money-unit'
import { INK } from '@/lib/exports/picture/ink'
import { fitted, widthOf } from '@/lib/exports/picture/svg-text'
import { escapeXml } from '@/lib/exports/xml'
import type { Qualifier } from '@/lib/records/vocabulary'

export const LINE_HEIGHT = 46
const SIZE = 15
const BAR = 16

export interface Place {
  left: number
  width: number
  top: number
}

export function barLine(line: Bar | Gap, unit: MoneyUnit, place: Place): string {
  const { left, width, top } = place
  const baseline = top + 14
  const name = escapeXml(line.region.name)
  if (line.type === 'gap') {
    return `<g><text x="${left}" y="${baseline}">${name}</text><text x="${left + width}" y="${baseline}" text-anchor="end" fill="${INK.faint}">자료 없음</text><line x1="${left}" x2="${left + width}" y1="${top + 28}" y2="${top + 28}" stroke="${INK.line}" stroke-dasharray="2 4"/></g>`
  }
  const value = formatIn(unit, line.figure)
  const room = width - widthOf(line.region.name, SIZE) - widthOf(value, SIZE) - 40
  const label = line.alone ? '' : fitted(labelOf(line), SIZE, room)
  return `<g><text x="${left}" y="${baseline}" font-weight="700">${name}<tspan dx="8" font-weight="400" fill="${INK.soft}">${escapeXml(label)}</tspan></text><text x="${left + width}" y="${baseline}" text-anchor="end" font-weight="700">${escapeXml(value)}</text>${barShape(line.figure.qualifier, line.percent, { left, width, top: top + 20 })}</g>`
}

/** Two figures of one city may have the same label: then whose they are tells them apart. */
function labelOf({ figure }: Bar): string {
  const owner = figure.program?.name ?? figure.agency?.name ?? ''
  return owner === '' || figure.label.includes(owner) || owner === figure.region?.name
    ? figure.label
    : `${owner} ${figure.label}`
}

/** Full for a value as stated, dashed at the edge for 약, open to the right for 이상·초과, hatched for 최대. */
export function barShape(qualifier: Qualifier, percent: number, { left, width, top }: Place): string {
  const length = Math.round((width * percent) / 100)
  const edge = left + length
  const looks = qualifier === 'up-to' ? `fill="url(#hatch)" stroke="${INK.accent}"` : `fill="${INK.accent}"`
  const bar = `<rect x="${left}" y="${top}" width="${length}" height="${BAR}" ${looks}/>`
  if (qualifier === 'approx') {
    return `${bar}<line x1="${edge}" x2="${edge}" y1="${top - 3}" y2="${top + BAR + 3}" stroke="${INK.ink}" stroke-width="2" stroke-dasharray="3 3"/>`
  }
  if (qualifier === 'at-least' || qualifier === 'over') {
    return `${bar}<path d="M${edge + 2} ${top + 1} l8 7 l-8 7" fill="none" stroke="${INK.ink}" stroke-width="2"/>`
  }
  return bar
}
