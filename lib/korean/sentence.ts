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
  `(?:[다요죠까음함됨임오]|[가-힣][)”’"'])[.]${CLOSERS}(?=\\s|[\\d“‘"'△▲◇▶○(가-힣A-Z])|[가-힣)”’"'%\\]][.]${CLOSERS}(?=\\s)|[!?]${CLOSERS}(?=\\s)|。`,
  'g',
)

/** Sentences of one paragraph. What follows a quote directly (`…합니다.”라고 말했다`) stays in its sentence. */
export function splitSentences(text: string, paragraph: Stretch): Stretch[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const sentences: Stretch[] = []
  let from = 0
  for (const match of body.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (/^(?:라고|라며|라는|이라|고 |며 |면서|는 )/.test(body.slice(end).trimStart())) continue
    const sentence = trim(text, { start: paragraph.start + from, end: paragraph.start + end })
    if (sentence) sentences.push(sentence)
    from = end
  }
  const rest = trim(text, { start: paragraph.start + from, end: paragraph.end })
  if (rest) sentences.push(rest)
  return sentences
}
