import type { Suggestion } from '@/lib/search/suggestion'

/** Asks the site for the names that fit what has been typed; none when it does not answer. */
export async function askSuggestions(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal })
  return response.ok ? suggestionsIn(await response.json()) : []
}

/** Of our own site and of the same build; a schema library would cost the reader more than the whole search box. */
function suggestionsIn(answer: unknown): Suggestion[] {
  if (typeof answer !== 'object' || answer === null || !('suggestions' in answer)) return []
  return Array.isArray(answer.suggestions) ? answer.suggestions.filter(isSuggestion) : []
}

function isSuggestion(one: unknown): one is Suggestion {
  if (typeof one !== 'object' || one === null) return false
  const isNamed = 'name' in one && typeof one.name === 'string' && 'kind' in one && 'region' in one
  return (
    isNamed &&
    'href' in one &&
    typeof one.href === 'string' &&
    'nameParts' in one &&
    Array.isArray(one.nameParts)
  )
}
