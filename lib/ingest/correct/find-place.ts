/** Where in a text stands what a correction takes hold of. Pure. */
import { wordsOf } from '@/lib/ingest/merge/edition'
import type { PlaceAnchor } from '@/lib/records/correction/anchor'
import type { Reading, Sentence } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

type Text = Pick<Reading, 'article' | 'sentences'>

/** Two sentences with this share of their words in common are one sentence that was edited. */
const SHARED_WORDS = 0.6

/**
 * The place of the anchor's words: in the same sentence, or else, when the text was edited, in the sentence most like it that
 * still prints them. Null when no sentence does.
 */
export function findPlace(text: Text, anchor: PlaceAnchor): Span | null {
  const same = text.sentences.filter((sentence) => wordsIn(text, sentence) === anchor.sentence)
  const exact = same[anchor.copy] ?? same[0]
  if (exact !== undefined) return placeIn(text, exact, anchor)
  const edited = mostAlike(text, anchor)
  return edited === undefined ? null : placeIn(text, edited, anchor)
}

/** The sentence of an edited text that an old sentence has become; undefined when none is like it. */
function mostAlike(text: Text, { sentence, raw }: PlaceAnchor): Sentence | undefined {
  const words = wordsOf(sentence)
  const alike = text.sentences
    .filter((one) => wordsIn(text, one).includes(raw))
    .map((one) => ({ one, share: sharedWords(words, wordsOf(wordsIn(text, one))) }))
    .filter(({ share }) => share >= SHARED_WORDS)
    .sort((a, b) => b.share - a.share || a.one.start - b.one.start)
  return alike[0]?.one
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size)
}

/** `3개 분야에서 3개 기업`: the second stays the second, unless only one is left. */
function placeIn(text: Text, sentence: Sentence, anchor: PlaceAnchor): Span | null {
  const { raw, offset } = anchor
  const words = wordsIn(text, sentence)
  const spanAt = (at: number) => ({ start: sentence.start + at, end: sentence.start + at + raw.length })
  if (words === anchor.sentence) return words.startsWith(raw, offset) ? spanAt(offset) : null
  const rank = occurrences(anchor.sentence, raw).indexOf(offset)
  const now = occurrences(words, raw)
  const at = now.length === 1 ? now[0] : now[rank]
  return at === undefined ? null : spanAt(at)
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

function wordsIn({ article }: Text, { start, end }: Sentence): string {
  return article.text.slice(start, end)
}

/** What a person takes hold of at a place of this text; null when no sentence holds the place. */
export function placeAnchor(text: Text, { start, end }: Span, nth = 0): PlaceAnchor | null {
  const sentence = text.sentences.find((one) => one.start <= start && end <= one.end)
  if (sentence === undefined || start >= end) return null
  const words = wordsIn(text, sentence)
  const same = text.sentences.filter((one) => wordsIn(text, one) === words)
  return {
    raw: text.article.text.slice(start, end),
    sentence: words,
    offset: start - sentence.start,
    copy: same.indexOf(sentence),
    nth,
  }
}
