/** Cuts a text into what a search compares: Hangul words, Latin words and numbers, each with its place in the text. */
import { readNumeral } from '@/lib/korean/numeral'
import { foldText } from '@/lib/search/fold-text'
import { remembered } from '@/lib/search/remembered'

export interface Word {
  kind: 'hangul' | 'latin' | 'number'
  /** Folded: as compared, not as printed. */
  text: string
  start: number
  end: number
  /** No blank stands between it and the word before (`A-큐브`, `921억원의`). */
  glued: boolean
  /** Of a number: its value, 92100000000 for `921억`. */
  value: number | null
}

/** Letters of Latin words may be joined by &, as in R&D; digits belong to a Latin word they follow (Blue100). */
const LATIN = /[a-z][a-z0-9]*(?:&[a-z0-9]+)*/y
const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]+/y
const DIGITS = /\d+(?:\.\d+)?/y

/** A sentence is cut for its keys and again for its years. */
const TEXTS_REMEMBERED = 500

/** The words of a text in order. */
export const wordsOf: (text: string) => readonly Word[] = remembered(
  cutWords,
  (text) => text,
  TEXTS_REMEMBERED,
)

function cutWords(text: string): Word[] {
  const folded = foldText(text)
  const words: Word[] = []
  let at = 0
  while (at < folded.length) {
    const word = folded[at] === ' ' ? null : wordAt(folded, at)
    if (word) words.push({ ...word, glued: isGlued(folded, words.at(-1), word.start) })
    at = word?.end ?? at + 1
  }
  return words
}

function wordAt(folded: string, at: number): Omit<Word, 'glued'> | null {
  const first = folded[at] ?? ''
  if (first >= '가' || (first >= 'ㄱ' && first <= 'ㅣ'))
    return numberInWords(folded, at) ?? run(folded, at, HANGUL, 'hangul')
  if (first >= 'a' && first <= 'z') return run(folded, at, LATIN, 'latin')
  return first >= '0' && first <= '9' ? numberAt(folded, at) : null
}

/** `천454억`, `백억`: a numeral whose first digit is left out. 천안 and 백화점 are none. */
const UNITS = new Set('천백십')
const UNIT_FIRST = /[천백십](?:\d|[천백십]*[만억조](?![가-힣]{2}))/y

function numberInWords(folded: string, at: number): Omit<Word, 'glued'> | null {
  if (!UNITS.has(folded[at] ?? '')) return null
  UNIT_FIRST.lastIndex = at
  if (!UNIT_FIRST.test(folded) || /[가-힣\d]/.test(folded[at - 1] ?? '')) return null
  const numeral = readNumeral(folded, at)
  if (!numeral) return null
  return {
    kind: 'number',
    text: folded.slice(at, numeral.end),
    start: at,
    end: numeral.end,
    value: numeral.value,
  }
}

function run(folded: string, at: number, pattern: RegExp, kind: Word['kind']): Omit<Word, 'glued'> | null {
  pattern.lastIndex = at
  const match = pattern.exec(folded)
  return match && { kind, text: match[0], start: at, end: at + match[0].length, value: null }
}

function numberAt(folded: string, at: number): Omit<Word, 'glued'> | null {
  const digits = run(folded, at, DIGITS, 'number')
  if (!digits) return null
  const numeral = readNumeral(folded, at)
  if (!numeral) return { ...digits, value: Number(digits.text) }
  return { ...digits, text: folded.slice(at, numeral.end), end: numeral.end, value: numeral.value }
}

function isGlued(folded: string, before: Word | undefined, start: number): boolean {
  return before !== undefined && !/\s/.test(folded.slice(before.end, start))
}
