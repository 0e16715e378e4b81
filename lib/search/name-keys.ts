/** The names of a record as search keys: a name is found by the whole of it, by any part, and by its initials. */
import { initialKeys, initialsOf } from '@/lib/korean/chosung'
import { begunKeys } from '@/lib/search/beginnings'
import { equivalentsOf } from '@/lib/search/equivalents'
import { foldText } from '@/lib/search/fold-text'
import { numberKey } from '@/lib/search/number-keys'
import { remembered } from '@/lib/search/remembered'
import { shortNames } from '@/lib/search/short-names'
import { keysOf, piecesOf, wordStages } from '@/lib/search/word-keys'
import { wordsOf } from '@/lib/search/words'

export interface NameKeys {
  /** Whole names, without blanks and marks. */
  whole: string[]
  /** Words, tails and even cuts of names. */
  likely: string[]
  /** Every other part. */
  other: string[]
  /** How people may shorten them. */
  short: string[]
  /** How their Latin words begin. */
  begun: string[]
}

/** Those of an article come again at once or not for long; each takes some kilobytes. */
const NAMES_REMEMBERED = 1_000
const joinedNames = (names: readonly string[]) => names.join('\n')

/** The keys of all names of one record (present, former, short), the most important first. */
export const nameKeys = remembered(keysOfNames, joinedNames, NAMES_REMEMBERED)

function keysOfNames(names: readonly string[]): NameKeys {
  const plain = names.map(plainName)
  const words = names.flatMap(wordsOf)
  const otherwise = plain.flatMap(equivalentsOf)
  const joined = [...plain, ...otherwise]
  const hangul = [
    ...joined.flatMap(hangulRuns),
    ...words.filter(({ kind }) => kind === 'hangul').map(({ text }) => text),
  ]
  const pieces = [...new Set(hangul)].map(piecesOf)
  const likely = [
    ...keysOf(words.filter(({ kind }) => kind !== 'number').map(({ text }) => text)),
    ...keysOf(joined.filter((text) => /^[a-z&]+$/.test(text))),
    // A query has endings taken off words that only seem to have one: 기업사랑.
    ...keysOf(words.filter(({ kind }) => kind === 'hangul').flatMap(({ text }) => wordStages(text).slice(1))),
    ...words.flatMap(({ value }) => (value === null ? [] : [numberKey(value)])),
    ...keysOf(hangul),
    ...keysOf(pieces.flatMap((piece) => piece.likely)),
    // Behind all that is printed: who types 시장개척단 means what is called so first.
    ...keysOf(otherwise),
  ]
  return {
    whole: keysOf(plain),
    likely: [...new Set(likely)],
    other: keysOf(pieces.flatMap((piece) => piece.other)),
    short: keysOf(plain.flatMap(shortNames)),
    begun: keysOf(words.filter(({ kind }) => kind === 'latin').map(({ text }) => text)).flatMap(begunKeys),
  }
}

/**
 * The initials of names from each syllable on: a search for initials looks for beginnings, so `ㅅㅇㅈㅎㅇ` finds
 * 안양[산업진흥원] too.
 */
export const nameInitialKeys = remembered(initialKeysOfNames, joinedNames, NAMES_REMEMBERED)

function initialKeysOfNames(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const initials = initialsOf(foldText(name))
    return Array.from({ length: Math.max(initials.length - 1, 0) }, (_, from) =>
      initialKeys(initials.slice(from)),
    )
  })
  return [...new Set(keys)]
}

/** A name folded and without blanks and punctuation. */
function plainName(name: string): string {
  return wordsOf(name)
    .map(({ text }) => text)
    .join('')
}

function hangulRuns(text: string): string[] {
  return text.match(/[가-힣]+/g) ?? []
}

/** So many initials are still a telling part of a name that a record only belongs to. */
const TELLING_INITIALS = 4

/** The initials of names around a record: from the beginning, and from each pair of syllables on where much is left. */
export function contextInitialKeys(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const initials = initialsOf(foldText(name))
    return Array.from({ length: Math.ceil(initials.length / 2) }, (_, pair) => initials.slice(pair * 2))
      .filter((rest, pair) => rest.length > 1 && (pair === 0 || rest.length >= TELLING_INITIALS))
      .map(initialKeys)
  })
  return [...new Set(keys)]
}

/** The initials of whole names, for records that print them. */
export function wholeInitialKeys(names: readonly string[]): string[] {
  const initials = names.map((name) => initialsOf(foldText(name))).filter(({ length }) => length > 1)
  return [...new Set(initials.map(initialKeys))]
}

/** A shorter word has initials that a hundred others have. */
const LONG_WORD = 4

/** The initials of the compounds of a text: names that are no record's are looked for by them too. */
export function compoundInitialKeys(stems: readonly string[]): string[] {
  const long = stems.filter((stem) => stem.length >= LONG_WORD && /^[가-힣]+$/.test(stem))
  return [...new Set(long.map((stem) => initialKeys(initialsOf(stem))))]
}
