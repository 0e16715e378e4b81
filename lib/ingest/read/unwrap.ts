/**
 * Old bulletins and copied PDFs break lines in the middle of sentences. Returns the text with such breaks as spaces: the
 * same length, so that offsets stay. Text whose lines are paragraphs comes back as it is.
 */

export const ENDS_SENTENCE = /[.!?。:]["'”’」』)\]]*\s*$/
/** A line that begins something of its own: a heading mark, a list item, a bracketed caption, a label. */
export const BEGINS_ANEW =
  /^\s*(?:[◇◆■□▲△▶●○◎※★☆·•<[(〈-]|#{1,6}\s|\d+[.)]\s|[가-하][.)]\s|(?:입력|승인|등록|작성|문의|담당)\s?[:：]?)/

/** Fewer lines than this show no common width. */
const FEWEST_LINES = 6
/** A line of a wrapped text is filled to at least this share of the width. */
const FILLED = 0.8

/** The width the text is wrapped to, or null when its lines end where its paragraphs do. */
function wrapWidth(lines: readonly string[]): number | null {
  const printed = lines.filter((line) => line.trim() !== '')
  if (printed.length < FEWEST_LINES) return null
  const lengths = printed.map((line) => line.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < 24 || width > 120) return null
  const filled = printed.filter((line) => line.length >= width * FILLED)
  const broken = filled.filter((line) => !ENDS_SENTENCE.test(line))
  // In prose printed a paragraph a line, a long line that is no heading ends a sentence.
  return filled.length >= FEWEST_LINES - 1 && broken.length > filled.length * 0.6 ? width : null
}

export function unwrapLines(text: string): string {
  const lines = text.split('\n')
  const width = wrapWidth(lines)
  if (width === null) return text
  return lines
    .map((line, at) => {
      const next = lines[at + 1]
      if (next === undefined) return line
      const joins =
        line.length >= width * FILLED &&
        !ENDS_SENTENCE.test(line) &&
        next.trim() !== '' &&
        !BEGINS_ANEW.test(next)
      return joins ? `${line} ` : `${line}\n`
    })
    .join('')
}
