/** What every chart that leaves the site has around it: title, sentence, notes, and where it is from. */
import { INK } from '@/lib/exports/picture/ink'
import { FONTS, wrapped } from '@/lib/exports/picture/svg-text'
import { escapeXml } from '@/lib/exports/xml'

const WIDTH = 960
export const MARGIN = 40
export const INNER = WIDTH - 2 * MARGIN
const TITLE = 24
const TEXT = 15
export const SMALL = 13
const LEADING = 1.5

/** Where a picture is from, and when it was made. */
export interface Imprint {
  /** Of the page with the same chart. */
  address: string
  siteName: string
  /** `2026.11.22`. */
  madeOn: string
}

interface Sheet {
  title: string
  about: string
  /** Draws the chart from `top` on, and says where it ends. */
  draw: (top: number) => { svg: string; bottom: number }
  notes: string
}

/** SVG 1.1 that needs nothing from elsewhere. */
export function pictureSheet({ title, about, draw, notes }: Sheet, imprint: Imprint): string {
  const heading = textBlock(wrapped(title, TITLE, INNER), TITLE, MARGIN, 'font-weight="700"')
  const sentence = textBlock(wrapped(about, TEXT, INNER), TEXT, heading.bottom + 4, `fill="${INK.soft}"`)
  const chart = draw(Math.round(sentence.bottom + 18))
  const below = [
    ...wrapped(notes, SMALL, INNER),
    ...wrapped(imprint.address, SMALL, INNER),
    `${imprint.siteName} · ${imprint.madeOn}에 만듦`,
  ]
  const foot = textBlock(below, SMALL, chart.bottom + 16, `fill="${INK.faint}"`)
  const height = Math.round(foot.bottom + MARGIN / 2)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" font-family="${FONTS}" font-size="${TEXT}" fill="${INK.ink}">`,
    `<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(about)}</desc>`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${INK.accentSoft}"/><rect width="2" height="6" fill="${INK.accent}"/></pattern></defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="${INK.paper}"/>`,
    heading.svg,
    sentence.svg,
    chart.svg,
    foot.svg,
    '</svg>',
  ].join('\n')
}

function textBlock(lines: readonly string[], size: number, top: number, attributes: string) {
  const svg = lines.map((line, index) => {
    const y = Math.round(top + size + index * size * LEADING)
    return `<text x="${MARGIN}" y="${y}" font-size="${size}" ${attributes}>${escapeXml(line)}</text>`
  })
  return { svg: svg.join('\n'), bottom: top + lines.length * size * LEADING }
}
