/** A running text (sentence, label) as search keys. */
import { keystrokes } from '@/lib/korean/keystrokes'
import { isParticleOnly } from '@/lib/korean/particles'
import { begunKeys } from '@/lib/search/beginnings'
import { equivalentsOf, equivalentsOfWhole } from '@/lib/search/equivalents'
import { counterLength, countKey, numberKey } from '@/lib/search/number-keys'
import { remembered } from '@/lib/search/remembered'
import { keysOf, piecesOf, WORDS_REMEMBERED, wordStages } from '@/lib/search/word-keys'
import { type Word, wordsOf } from '@/lib/search/words'

export interface TextKeys {
  /** One key a word, in the order of the text, so that a phrase can be found: stems, Latin words, numbers. */
  words: string[]
  /** Where compounds are cut, equivalents. */
  likely: string[]
  /** Found only when typed exactly: other pieces, two neighbours joined, counts. */
  other: string[]
}

/** A word of a text as search sees it: particles and counters off. */
export interface TextTerm {
  word: Word
  /** Folded stem, Latin word, or the number as printed. */
  stem: string
  /** What stands behind a number: its counter decides what was counted. */
  after: string
}

/** The sentences of a batch of figures come again as sentences. */
const TEXTS_REMEMBERED = 2_000

/** The terms of a text. Particles behind numbers and Latin words, and counters, are no terms. */
export const termsOf = remembered(cutTerms, (text: string) => text, TEXTS_REMEMBERED)

function cutTerms(text: string): readonly TextTerm[] {
  const words = wordsOf(text)
  return words.flatMap((word, index) => {
    const after = words[index + 1]
    const term = termOf(word, words[index - 1])
    return term === null
      ? []
      : [{ ...term, after: after?.glued && after.kind === 'hangul' ? after.text : '' }]
  })
}

function termOf(word: Word, before: Word | undefined): Omit<TextTerm, 'after'> | null {
  if (word.kind !== 'hangul') return { word, stem: word.text }
  const text = withoutCounter(word, before)
  if (text === '' || (word.glued && isOnlyParticle(text))) return null
  // A word with its ending on is no key: every query has it taken off as well.
  return { word, stem: wordStages(text).at(-1) ?? text }
}

const isOnlyParticle = remembered(isParticleOnly, (text: string) => text)

function withoutCounter(word: Word, before: Word | undefined): string {
  if (!word.glued || before?.kind !== 'number') return word.text
  return word.text.slice(counterLength(word.text))
}

/** The keys of a running text. */
export const textKeys = remembered(keysOfText, (text: string) => text, TEXTS_REMEMBERED)

function keysOfText(text: string): TextKeys {
  const terms = termsOf(text)
  const stems = terms.map(({ word, stem }) => (word.kind === 'hangul' ? hangulKeys(stem) : otherKeys(stem)))
  const joined = joinedNeighbours(terms)
  const likely = new Set<string>()
  for (const keys of stems) for (const key of keys.likely) likely.add(key)
  for (const keys of stems) for (const key of keys.equivalents) likely.add(key)
  for (const key of keysOf(joined.flatMap(equivalentsOfWhole).flatMap(withHalves))) likely.add(key)
  const other = new Set<string>()
  for (const keys of stems) for (const key of keys.other) other.add(key)
  for (const key of keysOf(joined)) other.add(key)
  for (const key of terms.flatMap(countKeyOf)) other.add(key)
  for (const [at, { word }] of terms.entries())
    if (word.kind === 'latin') for (const key of begunKeys(stems[at]?.key ?? '')) other.add(key)
  return { words: terms.map(termKey).filter((key) => key !== ''), likely: [...likely], other: [...other] }
}

interface StemKeys {
  key: string
  /** Of its pieces. */
  likely: readonly string[]
  other: readonly string[]
  equivalents: readonly string[]
}

/** A text is made of few words that no text before it had. */
const hangulKeys = remembered(
  (stem: string): StemKeys => {
    const { likely, other } = piecesOf(stem)
    return { ...otherKeys(stem), likely: keysOf(likely), other: keysOf(other) }
  },
  (stem) => stem,
  WORDS_REMEMBERED,
)

/** Of a Latin word or a number, which has no pieces. */
const otherKeys = remembered(
  (stem: string): StemKeys => ({
    key: keystrokes(stem),
    likely: [],
    other: [],
    equivalents: keysOf(equivalentsOf(stem)),
  }),
  (stem) => stem,
  WORDS_REMEMBERED,
)

/** The one key of a term. */
export function termKey({ word, stem }: TextTerm): string {
  return word.value === null ? otherKeys(stem).key : numberKey(word.value)
}

function countKeyOf({ word, after }: TextTerm): string[] {
  const key = word.value === null ? null : countKey(word.value, after)
  return key === null ? [] : [key]
}

/** What two words mean together, `이차보전`, is also typed as two: `이차 보전`. */
function withHalves(word: string): string[] {
  return word.length === 4 ? [word, word.slice(0, 2), word.slice(2)] : [word]
}

/** Two words written as one, for those who type them so. Longer runs a query is cut into again. */
function joinedNeighbours(terms: readonly TextTerm[]): string[] {
  return terms.slice(1).flatMap((term, index) => {
    const before = terms[index]
    if (before === undefined || term.word.kind === 'number' || before.word.kind === 'number') return []
    return [before.stem + term.stem]
  })
}
