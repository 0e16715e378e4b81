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
  /** Whether the fuzzy key may be the beginning of a word. */
  prefix: boolean
  /** How far it is from what was typed; forms of one doubt are equally sure. */
  doubt: number
  /** What the form looks for, for marking it in texts. */
  tokens: QueryToken[]
}

/** The token exactly as typed, by its narrowest key or by another of its keys. */
export function exactForm(token: QueryToken, key = token.keys[0] ?? ''): TermForm {
  const tokens = [{ ...token, keys: [key] }]
  if (token.kind === 'initials') return { exact: [], fuzzy: key, prefix: true, doubt: 0, tokens }
  return { exact: [key], fuzzy: null, prefix: false, doubt: 0, tokens }
}

/** A query that all of these forms must match, and none of the excluded keys. */
export function engineQuery(forms: readonly TermForm[], excluded: readonly string[]): string {
  const exact = [...new Set(forms.flatMap((form) => form.exact))].map((key) => `"${key}"`)
  const whole = forms.flatMap(({ fuzzy, prefix }) => (fuzzy === null || prefix ? [] : [fuzzy]))
  const begun = forms.flatMap(({ fuzzy, prefix }) => (fuzzy !== null && prefix ? [fuzzy] : []))
  const parts = [...excluded.map((key) => `-"${key}"`), ...exact, ...whole, ...begun]
  // The engine completes the last word of a query unless a blank follows it.
  return begun.length > 0 ? parts.join(' ') : `${parts.join(' ')} `.trimStart()
}
