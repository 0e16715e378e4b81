/** Words that stand nowhere as typed, found again among the names that are known: for when there is no engine. */
import { allowedTypos, editDistance } from '@/lib/search/edit-distance'
import type { TermForm } from '@/lib/search/query/engine-query'
import { otherForms } from '@/lib/search/query/other-forms'
import type { QueryToken } from '@/lib/search/query/query-plan'

/** Keys of names. */
export interface NameVocabulary {
  all: ReadonlySet<string>
  /** Those of whole names and their likely parts: a wrong letter is looked for in no others. */
  likely: ReadonlySet<string>
}

/** What a word may stand for, the surest first: its parts, its completion, its nearest spelling. Empty when it is none of the names. */
export function mendings(token: QueryToken, names: NameVocabulary): QueryToken[][] {
  return otherForms(token).flatMap((form) => {
    const mended = form.fuzzy === null ? knownParts(form, names) : spelledRight(form, form.fuzzy, names)
    return mended === null ? [] : [mended]
  })
}

function knownParts({ exact, tokens }: TermForm, names: NameVocabulary): QueryToken[] | null {
  return exact.length > 0 && exact.every((key) => names.all.has(key)) ? tokens : null
}

function spelledRight(
  { exact, tokens }: TermForm,
  wrong: string,
  names: NameVocabulary,
): QueryToken[] | null {
  if (!exact.every((key) => names.all.has(key))) return null
  const key = nearestKey(wrong, names.likely)
  return key === null ? null : tokens.map((token) => (token.misspelt ? { ...token, keys: [key] } : token))
}

/** The key spelled most like `wrong`, as far as the engine would go; null when none is. */
function nearestKey(wrong: string, names: ReadonlySet<string>): string | null {
  const allowed = allowedTypos(wrong.length)
  let best: { key: string; distance: number } | null = null
  for (const key of names) {
    if (Math.abs(key.length - wrong.length) > allowed) continue
    // Like the engine: nobody mistypes the first letter without seeing it.
    const distance = editDistance(key, wrong, allowed) + (key[0] === wrong[0] ? 0 : 1)
    if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { key, distance }
  }
  return best?.key ?? null
}
