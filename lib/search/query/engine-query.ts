/**
 * Tokens in the engine's query language. Every key is letters and digits, so nothing typed can mean anything there:
 * this is the only place that writes that language.
 */
import type { QueryToken } from '@/lib/search/query/query-plan'

/** How one token is searched for. */
export interface TermForm {
  /** Found only when they are indexed exactly so. */
  exact: string[]
  /** Found also with a wrong letter or two; null for none. */
  fuzzy: string | null
  /** How far it is from what was typed; forms of one doubt are equally sure. */
  doubt: number
  /** What the form looks for, for marking it in texts. */
  tokens: QueryToken[]
}

/** The token exactly as typed, by its narrowest key or by another of its keys. */
export function exactForm(token: QueryToken, key = token.keys[0] ?? ''): TermForm {
  const tokens = [{ ...token, keys: [key] }]
  return { exact: [key], fuzzy: null, doubt: 0, tokens }
}

/** A query that all of these forms must match, and none of the excluded keys. */
export function engineQuery(forms: readonly TermForm[], excluded: readonly string[]): string {
  const exact = [...new Set(forms.flatMap((form) => form.exact))].map((key) => `"${key}"`)
  const fuzzy = forms.flatMap((form) => form.fuzzy ?? [])
  return [...excluded.map((key) => `-"${key}"`), ...exact, ...fuzzy].join(' ')
}
