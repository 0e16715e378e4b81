/** Where a query matches in a text. Found in the text itself: the engine only knows where its keys matched. */
import { initialsOf } from '@/lib/korean/chosung'
import { keystrokes } from '@/lib/korean/keystrokes'
import { equivalentsOf } from '@/lib/search/equivalents'
import { type AlignedKeys, alignKeys } from '@/lib/search/highlight/aligned-keys'
import { closestStretch } from '@/lib/search/highlight/closest-stretch'
import { counterLength, countKey, numberKey } from '@/lib/search/number-keys'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { termsOf } from '@/lib/search/text-keys'
import { wordsOf } from '@/lib/search/words'

export interface Mark {
  start: number
  end: number
}

/**
 * The places of one token in a text. Where it does not stand as typed: the words it joins, what means the same, and for
 * a misspelt token the nearest spelling. Empty when it is not there.
 */
export function findMarks(text: string, token: QueryToken): Mark[] {
  if (token.kind === 'number') return numberMarks(text, token)
  if (token.kind === 'initials') return initialMarks(text, token)
  const aligned = alignKeys(text)
  const exact = exactMarks(aligned, keystrokes(token.text), token)
  if (exact.length > 0 || token.place) return exact
  if (token.misspelt) return [closestStretch(aligned, keystrokes(token.text))].filter((mark) => mark !== null)
  const joined = joinedMarks(text, token.text)
  if (joined.length > 0) return joined
  return equivalentsOf(token.text).flatMap((other) => exactMarks(aligned, keystrokes(other), token))
}

/** Neighbours that make the token once their particles are off: 청년창업지원 in `청년창업을 지원`. */
function joinedMarks(text: string, token: string): Mark[] {
  const terms = termsOf(text)
  return terms.slice(1).flatMap(({ word, stem }, index) => {
    const before = terms[index]
    if (before === undefined || before.stem + stem !== token) return []
    return [
      { start: before.word.start, end: before.word.start + before.stem.length },
      { start: word.start, end: word.start + stem.length },
    ]
  })
}

function exactMarks(aligned: AlignedKeys, key: string, token: QueryToken): Mark[] {
  const marks: Mark[] = []
  if (key === '') return marks
  for (let at = aligned.keys.indexOf(key); at !== -1; at = aligned.keys.indexOf(key, at + 1)) {
    if (isPlausible(aligned, at, at + key.length, token)) marks.push(markOf(aligned, at, at + key.length))
  }
  return marks
}

/** Whole characters; Latin words from their first letter; over a blank only from the start of a word on. */
function isPlausible(aligned: AlignedKeys, start: number, end: number, token: QueryToken): boolean {
  if (!aligned.starts[start]) return false
  const endsWhole = end === aligned.keys.length || aligned.starts[end] === true
  if (!endsWhole && !token.open) return false
  if (token.kind === 'latin')
    return aligned.wordStarts[start] === true || aligned.charAt[start] === aligned.charAt[start - 1]
  const crossesWord = aligned.wordStarts.slice(start + 1, end).some(Boolean)
  return !crossesWord || aligned.wordStarts[start] === true
}

function markOf(aligned: AlignedKeys, start: number, end: number): Mark {
  return { start: aligned.charAt[start] ?? 0, end: (aligned.charAt[end - 1] ?? 0) + 1 }
}

function numberMarks(text: string, token: QueryToken): Mark[] {
  const words = wordsOf(text)
  const found = words.flatMap((word, index) => {
    if (word.value === null) return []
    const next = words[index + 1]
    const after = next?.glued && next.kind === 'hangul' ? next.text : ''
    const keys = [countKey(word.value, after), numberKey(word.value)]
    const rank = token.keys.findIndex((key) => keys.includes(key))
    return rank === -1
      ? []
      : [{ start: word.start, end: word.end + counterLength(after) + signLength(text, word.end), rank }]
  })
  const best = Math.min(...found.map(({ rank }) => rank))
  return found.filter(({ rank }) => rank === best).map(({ start, end }) => ({ start, end }))
}

/** `%` and `㎡` belong to the number before them. */
function signLength(text: string, end: number): number {
  return /^%p?|^㎡/.exec(text.slice(end))?.[0].length ?? 0
}

/** Initials of the Hangul in the text; from the start of a word where the text has such a place. */
function initialMarks(text: string, token: QueryToken): Mark[] {
  const places = hangulPlaces(text)
  const initials = places.map(({ initial }) => initial).join('')
  const marks: (Mark & { wordStart: boolean })[] = []
  for (let at = initials.indexOf(token.text); at !== -1; at = initials.indexOf(token.text, at + 1)) {
    const first = places[at]
    const last = places[at + token.text.length - 1]
    if (first && last) marks.push({ start: first.at, end: last.at + 1, wordStart: first.wordStart })
  }
  const heads = marks.filter(({ wordStart }) => wordStart)
  return (heads.length > 0 ? heads : marks).map(({ start, end }) => ({ start, end }))
}

function hangulPlaces(text: string): { initial: string; at: number; wordStart: boolean }[] {
  return [...text.matchAll(/[가-힣]/g)].map(({ 0: syllable, index }) => ({
    initial: initialsOf(syllable),
    at: index,
    wordStart: index === 0 || !/[가-힣]/.test(text[index - 1] ?? ''),
  }))
}
