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
}

/** The ways to leave some out double with each word that is looked at. */
const MOST_WORDS = 8
/** What keeps less of a query is about something else. */
const LEAST_KEPT = 0.12
/** What lacks a word comes behind all that has every one. */
export const BEHIND = 0.1

/**
 * The ways to leave words out of a query, the one that keeps most first. Never a place or a number: another city or year is not
 * what was asked. What remains must say something of its own: a place or a 지원 alone does not.
 * @param fewestLeft at least so many words remain, unless what goes says nothing of its own: one is enough only where all
 *   of them were found together before.
 */
export function leaveSomeOut(words: readonly KnownWord[], fewestLeft = 1): Loosened[] {
  const kept = keptShares(
    words.map(({ tokens, count }) => ({ soft: tokens.every(({ soft }) => soft), count })),
  )
  return subsetsOf(freeWords(words))
    .filter((without) => isStillAsked(words, without, fewestLeft) && kept(without) >= LEAST_KEPT)
    .map((without) => ({ without, weight: BEHIND * kept(without) ** 2 }))
    .sort((a, b) => b.weight - a.weight)
}

function freeWords(words: readonly KnownWord[]): number[] {
  return words.flatMap(({ tokens }, at) => (tokens.some(isIndispensable) ? [] : [at])).slice(0, MOST_WORDS)
}

function isStillAsked(words: readonly KnownWord[], without: readonly number[], fewestLeft: number): boolean {
  if (without.length === 0) return false
  const left = words.filter((_, at) => !without.includes(at))
  if (!left.some(({ tokens }) => tokens.some(isTelling))) return false
  const gone = without.flatMap((at) => words[at]?.tokens ?? [])
  return left.length >= fewestLeft || gone.every(({ soft }) => soft)
}

const isIndispensable = ({ place, kind }: QueryToken) => place || kind === 'number'

function subsetsOf(items: readonly number[]): number[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((__, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  )
}
