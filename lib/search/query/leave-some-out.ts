import { keptShares } from '@/lib/search/query/kept-share'
import { isTelling } from '@/lib/search/query/may-lack'
import type { QueryToken } from '@/lib/search/query/query-plan'

/** A word of a query: the tokens that stand for it, and how many documents have it. */
export interface KnownWord {
  tokens: readonly QueryToken[]
  count: number
}

export interface Loosened {
  /** Indexes of the words left out. */
  without: number[]
  /** Weight of its results beside those that have every word: always behind them. */
  weight: number
  /** Right only where all words were found together: too few remain, or what has another number. */
  isBold: boolean
}

/** The ways to leave some out double with each word that is looked at. */
const MOST_WORDS = 8
/** What keeps less of a query is about something else. */
const LEAST_KEPT = 0.12
/** What lacks a word comes behind all that has every one. */
export const BEHIND = 0.1

/**
 * The ways to leave words out of a query, the one that keeps most first. Never a place: another city is not
 * what was asked. What remains must say something of its own: a place or a 지원 alone does not.
 * @param fewestLeft what leaves fewer words is bold, unless what goes says nothing of its own.
 */
export function leaveSomeOut(words: readonly KnownWord[], fewestLeft = 1): Loosened[] {
  const kept = keptShares(
    words.map(({ tokens, count }) => ({ soft: tokens.every(({ soft }) => soft), count })),
  )
  return subsetsOf(freeWords(words))
    .filter((without) => isStillAsked(words, without) && kept(without) >= LEAST_KEPT)
    .map((without) => ({
      without,
      weight: BEHIND * kept(without) ** 2,
      isBold: isBold(words, without, fewestLeft),
    }))
    .sort((a, b) => b.weight - a.weight)
}

function freeWords(words: readonly KnownWord[]): number[] {
  const isPlace = ({ place }: QueryToken) => place
  return words.flatMap(({ tokens }, at) => (tokens.some(isPlace) ? [] : [at])).slice(0, MOST_WORDS)
}

function isStillAsked(words: readonly KnownWord[], without: readonly number[]): boolean {
  const left = words.filter((_, at) => !without.includes(at))
  return without.length > 0 && left.some(({ tokens }) => tokens.some(isTelling))
}

function isBold(words: readonly KnownWord[], without: readonly number[], fewestLeft: number): boolean {
  const gone = without.flatMap((at) => words[at]?.tokens ?? [])
  if (gone.some(({ kind }) => kind === 'number')) return true
  return words.length - without.length < fewestLeft && !gone.every(({ soft }) => soft)
}

function subsetsOf(items: readonly number[]): number[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((__, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  )
}
