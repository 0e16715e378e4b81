import type { QueryNote, SearchHit } from '@/lib/search/answer'
import { foldText } from '@/lib/search/fold-text'
import { findMarks } from '@/lib/search/highlight/find-marks'
import type { QueryToken } from '@/lib/search/query/query-plan'

/** What misspelt words were taken for, as the results show it: `‘수춤’ → ‘수출’`. A word only completed is no note. */
export function spellingNotes(tokens: readonly QueryToken[], hits: readonly SearchHit[]): QueryNote[] {
  return tokens
    .filter(({ misspelt }) => misspelt)
    .flatMap((token) => {
      const found = firstMarked(token, hits)
      if (found === null || foldText(found).startsWith(token.text)) return []
      return [{ kind: 'spelling' as const, message: `‘${token.text}’ → ‘${found}’` }]
    })
}

function firstMarked(token: QueryToken, hits: readonly SearchHit[]): string | null {
  for (const text of hits.flatMap(({ title, sentence }) => [title, sentence])) {
    const [mark] = findMarks(text, token)
    if (mark !== undefined) return text.slice(mark.start, mark.end)
  }
  return null
}
