import { isLikelyVerbForm } from '@/lib/korean/verb-form'
import type { QueryToken } from '@/lib/search/query/query-plan'

/** So many words must be known where one is known in no way. */
export const FEWEST_KNOWN = 2
/** One slip is a slip; two words that need mending are about something else. */
export const MOST_MISSPELT = 1

/**
 * Whether what is left of a query without the words that are known in no way still asks the same.
 * @param known the words that are known, each as the tokens that stand for it.
 */
export function mayLack(lost: readonly QueryToken[], known: readonly (readonly QueryToken[])[]): boolean {
  if (lost.some(isIndispensable)) return false
  const missed = missedOf(lost)
  // `안양시 기업이 늘었나` asks for firms of Anyang.
  if (missed.length === 0) return known.length >= FEWEST_KNOWN || known.flat().some(isTelling)
  return known.flat().some(isTelling) && missed.length === 1 && known.length >= FEWEST_KNOWN
}

/** The words that say something: neither forms of a verb nor words like 지원. */
function missedOf(lost: readonly QueryToken[]): QueryToken[] {
  return lost.filter(({ soft, typed, text }) => !soft && !isLikelyVerbForm(typed ?? text))
}

/** Another city or another number is not what was asked. */
export const isIndispensable = ({ place, kind }: QueryToken) =>
  place || kind === 'number' || kind === 'initials'

/** Whether a word says something of its own: a place or a 지원 alone does not. */
export const isTelling = ({ place, soft, kind }: QueryToken) => !place && !soft && kind !== 'number'

const SHORTEST_NAME = 4

/** Whether a word is long enough to be what somebody calls a record, and was found as it was typed. */
export const mayName = ({ text, misspelt }: QueryToken) => text.length >= SHORTEST_NAME && !misspelt
