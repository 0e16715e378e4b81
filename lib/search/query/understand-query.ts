import { isInitialsOnly } from '@/lib/korean/chosung'
import { hangulMeant } from '@/lib/korean/layout'
import { isAskingVerb } from '@/lib/korean/verb-form'
import type { QueryNote } from '@/lib/search/answer'
import { cleanQuery } from '@/lib/search/clean-query'
import { FILLER_WORDS } from '@/lib/search/query/filler-words.data'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'
import { initialsToken, phraseTokens, tokensOf } from '@/lib/search/query/query-tokens'
import { splitOperators } from '@/lib/search/query/split-operators'

/** The engine looks at no more words than these. */
export const MAX_TOKENS = 10

/**
 * Understands a typed query. Never throws; the empty query has no tokens.
 * @param literal search for the words as typed: no layout slip is mended.
 */
export function understandQuery(typed: string, literal = false): QueryPlan {
  const { plain, phrases, excluded } = splitOperators(cleanQuery(typed))
  const notes: QueryNote[] = []
  const meant = literal ? plain : mendLayout(plain, notes)
  const words = isInitialsOnly(meant) ? [initialsToken(meant)] : withoutFillers(tokensOf(meant))
  const tokens = distinct([...phrases.flatMap(phraseTokens), ...words]).slice(0, MAX_TOKENS)
  const without = excluded.flatMap(phraseTokens).flatMap(({ keys }) => keys.slice(0, 1))
  for (const phrase of phrases) notes.push({ kind: 'phrase', message: `‘${phrase}’ 그대로 이어진 곳만 찾음` })
  for (const word of excluded) notes.push({ kind: 'excluded', message: `‘${word}’ 제외` })
  return { tokens, excluded: without, notes, rewritten: meant !== plain }
}

/** Latin letters that make whole Hangul syllables were typed with the wrong layout on. */
function mendLayout(text: string, notes: QueryNote[]): string {
  return text.replace(/(?<![A-Za-z0-9&])[A-Za-z]{4,}(?![A-Za-z0-9&])/g, (letters) => {
    const hangul = hangulMeant(letters)
    if (hangul === null) return letters
    notes.push({ kind: 'layout', message: `‘${letters}’ → ‘${hangul}’` })
    return hangul
  })
}

/** A query of nothing but fillers is searched for as it stands. */
function withoutFillers(tokens: QueryToken[]): QueryToken[] {
  const telling = tokens.filter(
    ({ text, typed = text }) => ![text, typed].some((word) => FILLER_WORDS.has(word)) && !isAskingVerb(text),
  )
  return telling.length > 0 ? telling : tokens
}

function distinct(tokens: QueryToken[]): QueryToken[] {
  const seen = new Set<string>()
  return tokens.filter(({ keys: [key] }) => {
    if (key === undefined || key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
