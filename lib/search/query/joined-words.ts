import { keystrokes } from '@/lib/korean/keystrokes'
import { engineQuery, type TermForm } from '@/lib/search/query/engine-query'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

/** Queries for words that are together a name, to the engine. */
export function joinedQueries(plan: QueryPlan, forms: readonly TermForm[]): string[] {
  const tokens = forms.flatMap((form) => form.tokens)
  return joinedKeys(tokens).map((key) =>
    engineQuery([{ exact: [key], fuzzy: null, doubt: 0, tokens }], plan.excluded),
  )
}

/**
 * The keys of words as one name: `중소기업 육성 자금` means 중소기업육성자금 before all else that has the three words.
 * Endings inside a name are none, so all words but the last are joined as typed, and the last both ways.
 */
export function joinedKeys(tokens: readonly QueryToken[]): string[] {
  if (tokens.length < 2 || tokens.some((token, at) => !isJoinable(token, tokens[at - 1]))) return []
  const last = tokens.at(-1)
  const head = tokens.slice(0, -1).map(wholeOf).join('')
  const ends = last === undefined ? [] : [last.text, wholeOf(last)]
  return [...new Set(ends.map((end) => keystrokes(head + end)))]
}

const wholeOf = ({ typed, text }: QueryToken) => typed ?? text

/** Plain digits belong to a Latin word before them, typed in either layout: `Blue 100` and `ㅠㅣㅕㄷ100` are Blue100. */
function isJoinable({ kind, text, misspelt }: QueryToken, before: QueryToken | undefined): boolean {
  if (kind === 'number') return isLetters(before) && /^\d+$/.test(text)
  return !misspelt && kind !== 'initials'
}

function isLetters(token: QueryToken | undefined): boolean {
  return token?.kind === 'latin' || (token?.kind === 'word' && /^[ㄱ-ㅎㅏ-ㅣ]+$/.test(token.text))
}
