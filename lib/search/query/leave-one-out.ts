import type { QueryToken } from '@/lib/search/query/query-plan'

/** From so many words on two may be missing, from one less where all were found together before. */
const LONG_QUERY = 4
const SOFT_WEIGHT = 0.1
const HARD_WEIGHT = 0.05

export interface Loosened {
  /** Indexes of the tokens left out. */
  without: number[]
  /** Weight of its results beside those that have every word: always behind them. */
  weight: number
}

/**
 * The words that may be left out, one at a time or of long queries two, each given with the tokens that stand for it. Never a
 * place or a number: another city or year is not what was asked. What remains must say something of its own: a place
 * or a 지원 alone does not.
 * @param fewestLeft at least so many words remain: one is enough only where all of them were found together before.
 */
export function leaveOneOut(words: readonly (readonly QueryToken[])[], fewestLeft = 1): Loosened[] {
  const one = words
    .flatMap((_, at) => loosenedBy(words, [at]))
    .filter(({ weight }) => words.length > fewestLeft || weight === SOFT_WEIGHT)
  if (words.length < (fewestLeft === 1 ? LONG_QUERY - 1 : LONG_QUERY)) return one
  const two = words.flatMap((_, at) =>
    words.slice(at + 1).flatMap((__, next) => loosenedBy(words, [at, at + 1 + next])),
  )
  return [...one, ...two.map(({ without, weight }) => ({ without, weight: weight * HARD_WEIGHT }))]
}

function loosenedBy(words: readonly (readonly QueryToken[])[], without: number[]): Loosened[] {
  const left = words.filter((_, at) => !without.includes(at))
  const gone = without.flatMap((at) => words[at] ?? [])
  if (gone.some(({ place, kind }) => place || kind === 'number')) return []
  if (!left.flat().some(({ place, soft, kind }) => !place && !soft && kind !== 'number')) return []
  return [{ without, weight: gone.every(({ soft }) => soft) ? SOFT_WEIGHT : HARD_WEIGHT }]
}
