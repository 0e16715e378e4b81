import type { QueryToken } from '@/lib/search/query/query-plan'

/** With fewer words left a query no longer says what was meant. */
const FEWEST_LEFT = 2
const SOFT_WEIGHT = 0.1
const HARD_WEIGHT = 0.05

export interface Loosened {
  /** Index of the token left out. */
  without: number
  /** Weight of its results beside those that have every word: always behind them. */
  weight: number
}

/**
 * The words that may be left out one at a time, each given with the tokens that stand for it. Never a place or a number:
 * another city or year is not what was asked.
 */
export function leaveOneOut(words: readonly (readonly QueryToken[])[]): Loosened[] {
  if (words.length - 1 < FEWEST_LEFT) return []
  return words.flatMap((tokens, without) => {
    if (tokens.some(({ place, kind }) => place || kind === 'number')) return []
    return [{ without, weight: tokens.every(({ soft }) => soft) ? SOFT_WEIGHT : HARD_WEIGHT }]
  })
}
