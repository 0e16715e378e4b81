/** What of a word is indexed: its stem, its other forms, and the pieces by which people find a compound. */
import { keystrokes } from '@/lib/korean/keystrokes'
import { strippedStages } from '@/lib/korean/particles'
import { regionsNamed } from '@/lib/records/gazetteer'
import { OTHER_PLACES } from '@/lib/search/places.data'
import { remembered } from '@/lib/search/remembered'

/** The words of some hundred articles. */
export const WORDS_REMEMBERED = 12_000

/** A place name is whole, 경기도 is not 경기 with a particle, and is never taken for a misspelt other one. */
export function isPlaceName(text: string): boolean {
  return regionsNamed(text).length > 0 || OTHER_PLACES.has(text)
}

/** The stages of a Hangul word as its endings go; the last is the stem. */
export const wordStages = remembered(
  (word: string): readonly string[] => strippedStages(word, isPlaceName),
  (word) => word,
  WORDS_REMEMBERED,
)

/** Shorter pieces say nothing: half the syllables of a text are a 산 or a 업. */
const SHORTEST_PIECE = 2
/** A compound at least this long may hold a word in its middle; in shorter ones a middle piece is two halves of words. */
const LONG_COMPOUND = 5
/** Longer runs of Hangul are no word; their pieces would be legion. */
const LONGEST_CUT = 14

export interface Pieces {
  /** Tails and even cuts: where a compound's words are likely to begin. Worth spelling help. */
  likely: string[]
  /** All others: found when typed exactly, never by spelling help. */
  other: string[]
}

/**
 * The pieces of a Hangul compound, without the whole. Where it begins with a place name, no piece begins inside that:
 * 안[양산]업진흥원 has nothing to do with 양산. Nor is a place name in the middle (지역경[제주]체) a piece.
 */
export const piecesOf = remembered(cutPieces, (word: string) => word)

function cutPieces(word: string): Pieces {
  if (isPlaceName(word)) return { likely: shortPlaceNames(word), other: [] }
  const pieces: Pieces = { likely: [], other: [] }
  const head = placeHead(word)
  const length = Math.min(word.length, LONGEST_CUT)
  for (let start = 0; start <= length - SHORTEST_PIECE; start += start === 0 && head > 0 ? head : 1) {
    for (let end = start + SHORTEST_PIECE; end <= length; end += 1) {
      const piece = word.slice(start, end)
      if (piece === word || !isWanted(word, start, end, head)) continue
      pieces[isLikely(word, start, end, head) ? 'likely' : 'other'].push(piece)
    }
  }
  return pieces
}

/** Length of the place name a compound begins with (`안양산업진흥원` → 2); 0 when it begins with none. */
export function placeHead(word: string): number {
  const lengths = [7, 5, 4, 3, 2].filter((length) => word.length - length >= SHORTEST_PIECE)
  return lengths.find((length) => isPlaceName(word.slice(0, length))) ?? 0
}

function shortPlaceNames(name: string): string[] {
  return regionsNamed(name)
    .map(({ shortName }) => shortName)
    .filter((short) => short !== name && name.startsWith(short))
}

function isWanted(word: string, start: number, end: number, head: number): boolean {
  if (start > 0 && end < word.length && word.length < LONG_COMPOUND) return false
  if (start === 0 && end < head) return false
  return start === 0 || start === head || !isPlaceName(word.slice(start, end))
}

function isLikely(word: string, start: number, end: number, head: number): boolean {
  if (end === word.length || (start === 0 && end === head)) return true
  // A head of whole pairs is what people leave a 사업 or 센터 off: 희망근로[사업].
  if (start === 0 && end >= 4 && (end - head) % 2 === 0) return true
  return end - start === 2 && (start === 0 || (start - head) % 2 === 0)
}

/** The distinct keys of texts, in order; empty ones left out. */
export function keysOf(texts: Iterable<string>): string[] {
  const keys = new Set<string>()
  for (const text of texts) {
    const key = keystrokes(text)
    if (key !== '') keys.add(key)
  }
  return [...keys]
}
