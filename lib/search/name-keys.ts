/** The names of a record as search keys: a name is found by the whole of it, by any part, and by its initials. */
import { initialKeys, initialsOf } from '@/lib/korean/chosung'
import { begunKeys } from '@/lib/search/beginnings'
import { equivalentsOf } from '@/lib/search/equivalents'
import { foldText } from '@/lib/search/fold-text'
import { numberKey } from '@/lib/search/number-keys'
import { remembered } from '@/lib/search/remembered'
import { shortNames } from '@/lib/search/short-names'
import { keysOf, piecesOf, WORDS_REMEMBERED, wordStages } from '@/lib/search/word-keys'
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

/** The keys of all names of one record (present, former, short), the most important first. */
export function nameKeys(names: readonly string[]): NameKeys {
  return {
    whole: keysOfNames(names, 'whole'),
    likely: keysOfNames(names, 'likely'),
    other: keysOfNames(names, 'other'),
    short: keysOfNames(names, 'short'),
    begun: keysOfNames(names, 'begun'),
  }
}

/** The same of one sort only: what is around a record needs no other parts, and what it prints the whole names alone. */
export function keysOfNames(names: readonly string[], sort: keyof NameKeys): string[] {
  return inTurn(names.map((name) => keysOfName(name)[sort]))
}

/** The first keys of each name, the second of each, and so on; every key once. */
function inTurn(each: readonly (readonly (readonly string[])[])[]): string[] {
  const keys = new Set<string>()
  for (let step = 0; step < (each[0]?.length ?? 0); step += 1)
    for (const steps of each) for (const key of steps[step] ?? []) keys.add(key)
  return [...keys]
}

/** In steps: of several names the first step of each comes before the second of any. */
type KeysOfName = Record<keyof NameKeys, string[][]>

/** Those of an article come again at once or not for long, in ever other company; each takes some kilobytes. */
const NAMES_REMEMBERED = 4_000
const keysOfName = remembered(keysOfOneName, (name: string) => name, NAMES_REMEMBERED)

function keysOfOneName(name: string): KeysOfName {
  const words = wordsOf(name)
  const plain = words.map(({ text }) => text).join('')
  const otherwise = equivalentsOf(plain)
  const hangulWords = words.filter(({ kind }) => kind === 'hangul').map(({ text }) => text)
  const runs = [hangulRuns(plain), otherwise.flatMap(hangulRuns), hangulWords]
  const pieces = runs.map((run) => [...new Set(run)].map(piecesOf))
  const likely = [
    keysOf(words.filter(({ kind }) => kind !== 'number').map(({ text }) => text)),
    keysOf([plain].filter(isLatin)),
    keysOf(otherwise.filter(isLatin)),
    // A query has endings taken off words that only seem to have one: 기업사랑.
    keysOf(hangulWords.flatMap((text) => wordStages(text).slice(1))),
    words.flatMap(({ value }) => (value === null ? [] : [numberKey(value)])),
    ...runs.map(keysOf),
    ...pieces.map((some) => keysOf(some.flatMap((piece) => piece.likely))),
    // Behind all that is printed: who types 시장개척단 means what is called so first.
    keysOf(otherwise),
  ]
  return {
    whole: [keysOf([plain])],
    likely,
    other: pieces.map((some) => keysOf(some.flatMap((piece) => piece.other))),
    short: [keysOf(shortNames(plain))],
    begun: [keysOf(words.filter(({ kind }) => kind === 'latin').map(({ text }) => text)).flatMap(begunKeys)],
  }
}

const isLatin = (text: string) => /^[a-z&]+$/.test(text)

/**
 * The initials of names from each syllable on: a search for initials looks for beginnings, so `ㅅㅇㅈㅎㅇ` finds
 * 안양[산업진흥원] too.
 */
export function nameInitialKeys(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const initials = initialsOfName(name)
    return Array.from({ length: Math.max(initials.length - 1, 0) }, (_, from) =>
      initialKeys(initials.slice(from)),
    )
  })
  return [...new Set(keys)]
}

function hangulRuns(text: string): string[] {
  return text.match(/[가-힣]+/g) ?? []
}

/** So many initials are still a telling part of a name that a record only belongs to. */
const TELLING_INITIALS = 4

/** The initials of names around a record: from the beginning, and from each pair of syllables on where much is left. */
export function contextInitialKeys(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(contextInitialsOf))]
}

const contextInitialsOf = remembered(
  (name: string) => {
    const initials = initialsOfName(name)
    return Array.from({ length: Math.ceil(initials.length / 2) }, (_, pair) => initials.slice(pair * 2))
      .filter((rest, pair) => rest.length > 1 && (pair === 0 || rest.length >= TELLING_INITIALS))
      .map(initialKeys)
  },
  (name) => name,
)

const initialsOfName = remembered(
  (name: string) => initialsOf(foldText(name)),
  (name) => name,
)

/** The initials of whole names, for records that print them. */
export function wholeInitialKeys(names: readonly string[]): string[] {
  const initials = names.map(initialsOfName).filter(({ length }) => length > 1)
  return [...new Set(initials.map(initialKeys))]
}

/** A shorter word has initials that a hundred others have. */
const LONG_WORD = 4

/** The initials of the compounds of a text: names that are no record's are looked for by them too. */
export function compoundInitialKeys(stems: readonly string[]): string[] {
  const long = stems.filter((stem) => stem.length >= LONG_WORD && /^[가-힣]+$/.test(stem))
  return [...new Set(long.map(compoundInitials))]
}

const compoundInitials = remembered(
  (stem: string) => initialKeys(initialsOf(stem)),
  (stem) => stem,
  WORDS_REMEMBERED,
)
