import type { SearchHit } from '@/lib/search/answer'
import { cleanQuery } from '@/lib/search/clean-query'
import { emptySearchState } from '@/lib/search/state'
import type { SuggestAnswer, Suggestion } from '@/lib/search/suggestion'
import { type SearchOptions, search } from '@/lib/workflows/search'

const MOST_SUGGESTIONS = 8

/** The records whose names fit what has been typed so far; none for nothing typed. */
export async function suggest(typed: string, options?: SearchOptions): Promise<SuggestAnswer> {
  const q = cleanQuery(typed)
  if (q === '') return { suggestions: [], reduced: false }
  const state = { ...emptySearchState(), q, kind: ['region', 'agency', 'program'], size: MOST_SUGGESTIONS }
  const { hits, reduced } = await search(state, { ...options, asNames: true, hitsOnly: true })
  return { suggestions: hits.flatMap(toSuggestion), reduced }
}

function toSuggestion({ kind, id, name, titleParts, region, href }: SearchHit): Suggestion[] {
  return name === null ? [] : [{ kind, id, name, nameParts: titleParts, region, href }]
}
