/** The picture that goes with a shared address: what the page is, in few large words. */
import { INK } from '@/lib/exports/picture/ink'
import { FONTS, fitted, inHangul, wrappedIn } from '@/lib/exports/picture/svg-text'
import { escapeXml } from '@/lib/exports/xml'

/** What every network that shows previews asks for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

export interface Card {
  /** `기관 · 진흥원`. */
  kind: string
  title: string
  /** One figure, shown larger than the title. */
  value: string | null
  /** What else is known, a line each. */
  facts: readonly string[]
  siteName: string
}

const LEFT = 80
const INNER = CARD_SIZE.width - 2 * LEFT
const TOP = 72
const VALUE = 104

/** SVG of `CARD_SIZE`. Hanja that headlines use are written in Hangul: the font of the pictures has none. */
export function cardPicture(card: Card): string {
  const title = titleLines(inHangul(card.title), card.value === null)
  const lines: string[] = [
    textLine(inHangul(card.kind), { size: 30, y: TOP + 30, fill: INK.accent, weight: 700 }),
  ]
  let y = TOP + 66
  for (const line of title.lines) {
    y += title.size * 1.25
    lines.push(textLine(line, { size: title.size, y, weight: 700 }))
  }
  if (card.value !== null) {
    y += VALUE * 1.15
    const size = sizeFor(inHangul(card.value), VALUE)
    lines.push(
      textLine(fitted(inHangul(card.value), size, INNER), { size, y, weight: 700, fill: INK.accent }),
    )
  }
  y += 22
  for (const fact of card.facts.flatMap((one) => wrappedIn(inHangul(one), 28, INNER, 2))) {
    y += 28 * 1.45
    if (y < CARD_SIZE.height - 92) lines.push(textLine(fact, { size: 28, y, fill: INK.soft }))
  }
  const { width, height } = CARD_SIZE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" fill="${INK.ink}">`,
    `<rect width="${width}" height="${height}" fill="${INK.paper}"/><rect width="16" height="${height}" fill="${INK.accent}"/>`,
    ...lines,
    `<line x1="${LEFT}" x2="${width - LEFT}" y1="${height - 84}" y2="${height - 84}" stroke="${INK.grid}" stroke-width="2"/>`,
    textLine(card.siteName, { size: 28, y: height - 38, weight: 700 }),
    '</svg>',
  ].join('\n')
}

/** The larger, the fewer words there are. */
function titleLines(title: string, alone: boolean): { size: number; lines: string[] } {
  const [size, most] = [...title].length <= 14 ? [alone ? 84 : 60, 1] : [52, alone ? 3 : 2]
  const lines = wrappedIn(title, size, INNER, most)
  return { size, lines }
}

const sizeFor = (text: string, size: number): number => ([...text].length > 12 ? size * 0.7 : size)

interface TextLook {
  size: number
  y: number
  weight?: number
  fill?: string
}

function textLine(text: string, { size, y, weight = 400, fill = INK.ink }: TextLook): string {
  return `<text x="${LEFT}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`
}
