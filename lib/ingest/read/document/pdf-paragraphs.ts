/** Lines as they are printed → paragraphs. Korean is broken inside words, without a hyphen: whether a blank stood there must be found out. */
import type { PrintedLine } from '@/lib/ingest/read/document/pdf-lines'
import { BEGINS_ANEW, ENDS_SENTENCE } from '@/lib/ingest/read/unwrap'

/** A line that ends so many syllables before the others do is the last of its paragraph. */
const SHORT_BY = 2
/** Lines of a paragraph follow each other at one distance; a larger one parts paragraphs. */
const WIDER = 1.35
const OTHER_SIZE = 1.15
const INDENT = 0.7

export function paragraphsOf(pages: readonly PrintedLine[][]): string[] {
  const lines = pages.flat()
  const edge = edgesOf(lines)
  const leading = usualLeading(lines)
  const joins = lines.map((line, at) => {
    const next = lines[at + 1]
    return next !== undefined && isGoneOn(line, next, edge(line), leading)
  })
  const glue = glueOf(
    lines.filter((_, at) => joins[at]),
    lines,
  )
  const paragraphs: string[] = []
  let open = ''
  lines.forEach((line, at) => {
    open += line.text
    const next = lines[at + 1]
    if (joins[at] && next) open += glue(line, next)
    else {
      paragraphs.push(open)
      open = ''
    }
  })
  return paragraphs
}

/** Where the column of a line ends: the farthest that lines of about the same beginning and size reach. */
function edgesOf(lines: readonly PrintedLine[]): (line: PrintedLine) => number {
  const keyOf = ({ left, size }: PrintedLine) => Math.round(left / (size * 6))
  const edges = new Map<number, number>()
  for (const line of lines) edges.set(keyOf(line), Math.max(edges.get(keyOf(line)) ?? 0, line.right))
  return (line) => {
    const key = keyOf(line)
    return Math.max(edges.get(key) ?? 0, edges.get(key - 1) ?? 0, edges.get(key + 1) ?? 0)
  }
}

/** The distance between most lines, in their own size. */
function usualLeading(lines: readonly PrintedLine[]): number {
  const distances = lines
    .flatMap((line, at) => {
      const next = lines[at + 1]
      return next !== undefined && next.height < line.height ? [(line.height - next.height) / line.size] : []
    })
    .sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 3)] ?? 1.5
}

function isGoneOn(line: PrintedLine, next: PrintedLine, edge: number, leading: number): boolean {
  if (line.text.includes('\t') || next.text.includes('\t') || BEGINS_ANEW.test(next.text)) return false
  const ratio = line.size / next.size
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return false
  if (line.right < edge - SHORT_BY * line.size) return false
  const isBelow = next.height < line.height
  // In the next column or on the next page a sentence may go on; where none does, a paragraph begins.
  if (!isBelow && ENDS_SENTENCE.test(line.text)) return false
  if (isBelow && (line.height - next.height) / line.size > leading * WIDER) return false
  return !isIndented(line, next) || BEGINS_ANEW.test(line.text)
}

const isIndented = (line: PrintedLine, next: PrintedLine) =>
  next.height < line.height && next.left > line.left + next.size * INDENT

/** A particle or an ending, which no line of Korean begins with but in the middle of a word. */
const INSIDE_WORD =
  /^(?:[.,!?)\]”’」』%]|(?:을|를|은|는|의|에|로|와|과|도|고|며)\s|(?:에서|으로|까지|부터|에게|면서|이다|한다|했다|된다|됐다|하는|하고|하며|다고|이라|이며)[\s.,]|다[.,”])/
/** One syllable that is no word of its own: `… 있는 도 | 시로`, `지원하 | 고`. */
const HALF_WORD = /\s(?![이그저더및등약각전첫또수것곳중뒤후총새한두세네큰할될된잘못])[가-힣]$/
const LAST_SYLLABLE =
  /^(?![이그저더및등약각전첫또수것곳중뒤후총새한두세네큰할될된잘못내외간안밖])[가-힣][\s,.]/
const DIGITS_GO_ON = /[\d,.]$/
const DIGITS_OR_UNIT = /^(?:\d|[천백만억조]|원|명|개|건|%|여)/

/**
 * What stands between two lines of a paragraph. Some programs print the blank at the end of a line; where they do, its lack says
 * that the word goes on. Elsewhere the document's other lines tell, which print the word whole, and the shape of what follows.
 */
function glueOf(
  joined: readonly PrintedLine[],
  all: readonly PrintedLine[],
): (line: PrintedLine, next: PrintedLine) => string {
  const shown = joined.filter(({ endsWithBlank }) => endsWithBlank).length
  const areShown = shown > joined.length / 10
  const words = new Set(all.flatMap(({ text }) => text.split(/\s/).slice(1, -1)))
  return (line, next) => {
    if (line.endsWithBlank) return ' '
    if (areShown || INSIDE_WORD.test(next.text)) return ''
    const whole = `${lastWord(line.text)}${firstWord(next.text)}`
    if (words.has(whole) || HALF_WORD.test(line.text) || LAST_SYLLABLE.test(next.text)) return ''
    return DIGITS_GO_ON.test(line.text) && DIGITS_OR_UNIT.test(next.text) ? '' : ' '
  }
}

const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1)
const firstWord = (text: string) => text.split(' ', 1)[0] ?? ''
