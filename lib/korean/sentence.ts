/** Cuts text into paragraphs (lines) and sentences, as offsets into that text. */

export type Stretch = { start: number; end: number }

/** Lines with something in them, without the white space around it. */
export function splitParagraphs(text: string): Stretch[] {
  const paragraphs: Stretch[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const trimmed = trim(text, { start: match.index, end: match.index + match[0].length })
    if (trimmed) paragraphs.push(trimmed)
  }
  return paragraphs
}

function trim(text: string, { start, end }: Stretch): Stretch | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  return from < to ? { start: from, end: to } : null
}

/** Closing quotes and brackets that may follow the full stop of a sentence. */
const CLOSERS = `["'”’」』)\\]》〉\`]*`

/**
 * A full stop ends a sentence before white space; before a digit, quote or syllable only when a Korean ending
 * stands before it (`투입된다.217개`), so that `2022. 05.18`, `1.5%` and `U.S.` stay whole.
 */
const SENTENCE_END = new RegExp(
  `(?:[다요죠까음함됨임오]|[가-힣][)”’"'])[.]${CLOSERS}(?=\\s|[\\d“‘"'△▲◇▶○(가-힣A-Z])|[가-힣)”’"'%㎡\\]][.]${CLOSERS}(?=\\s)|[!?]${CLOSERS}(?=\\s)|。`,
  'g',
)

/** `…인가?라는 물음`: what reports the words before it. */
const REPORTS = /^(?:이?라고|이?라며|이?라는)/
/** The same behind a closing quote, where a particle does too: `…합니다.” 라고 말했다`, `…하겠다.”고 밝혔다`. */
const REPORTS_QUOTE =
  /^\s?(?:이?라고|이?라며|이?라는|이?라면서|이란|며 |면서|는 |란 )|^(?:고 |하고|하며|하는|등|로|을|를|에|와|과|의|도|만|식)|^ 고 (?:말|밝|강조|전했|설명|했|덧붙|주장|소감|당부|약속|답|평가|지적)/
const QUOTE_CLOSED = /["'”’」』`]$/

const OPENING = '‘「『<〈《'
const CLOSING = '’」』>〉》'
/** A name in quotes is no longer than this; a quote that never closes must not hold the sentence open. */
const LONGEST_NAME = 30

/** Whether the place between two words lies inside a quoted name: `‘힘내라! 소상공인’ 특례보증`. */
function isInName(body: string, at: number): boolean {
  let depth = 0
  for (const char of body.slice(Math.max(0, at - LONGEST_NAME), at)) {
    if (OPENING.includes(char)) depth += 1
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1)
  }
  if (depth === 0) return false
  const rest = body.slice(at, at + LONGEST_NAME)
  return [...rest].some((char) => CLOSING.includes(char))
}

/** `가. 지원대상 나. 신청기간`: a letter alone numbers an item. */
function isItemLetter(body: string, { 0: mark, index }: RegExpExecArray): boolean {
  return /^[가나다라마바사아자차카타파하]\./.test(mark) && !/\S/.test(body[index - 1] ?? '')
}

/** Whether the sentence goes on behind what looks like its end. */
function isFalseEnd(body: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const reports = QUOTE_CLOSED.test(match[0]) ? REPORTS_QUOTE : REPORTS
  if (reports.test(body.slice(end, end + 8)) || isItemLetter(body, match)) return true
  return /^[!?]/.test(match[0]) && isInName(body, match.index)
}

/** No sentence is longer; a line that is (a table, a page without full stops) is cut, so that no work grows with its square. */
const LONGEST_SENTENCE = 1200

/** The place to cut a stretch that is too long: the last white space, else a place that is inside no number. */
function cutBefore(text: string, from: number, limit: number): number {
  for (let at = limit; at > limit - LONGEST_SENTENCE / 2; at -= 1) if (/\s/.test(text[at] ?? '')) return at
  let at = limit
  while (at > from + 1 && /[\d.,십백천만억조여\udc00-\udfff]/.test(text[at] ?? '')) at -= 1
  return at > from + 1 ? at : limit
}

function withoutOverlong(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const to = cutBefore(text, from, from + LONGEST_SENTENCE)
    const piece = trim(text, { start: from, end: to })
    if (piece) pieces.push(piece)
    from = to
  }
  const rest = trim(text, { start: from, end })
  return rest ? [...pieces, rest] : pieces
}

/** Sentences of one paragraph. What follows a quote directly (`…합니다.”라고 말했다`) stays in its sentence. */
export function splitSentences(text: string, paragraph: Stretch): Stretch[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const sentences: Stretch[] = []
  let from = 0
  for (const match of body.matchAll(SENTENCE_END)) {
    if (isFalseEnd(body, match)) continue
    const end = match.index + match[0].length
    sentences.push(...withoutOverlong(text, { start: paragraph.start + from, end: paragraph.start + end }))
    from = end
  }
  sentences.push(...withoutOverlong(text, { start: paragraph.start + from, end: paragraph.end }))
  return sentences
}
