/** The searches a browser remembers, newest first: only what the text in its storage means, not the storage. */
import { cleanQuery } from '@/lib/search/clean-query'

const MOST_REMEMBERED = 8

/** Whatever stands in the storage, other programs' text included. */
export function parseRecentSearches(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]')
    if (!Array.isArray(value)) return []
    const queries = value.filter((one) => typeof one === 'string').map(cleanQuery)
    return [...new Set(queries)].filter((query) => query !== '').slice(0, MOST_REMEMBERED)
  } catch {
    return []
  }
}

/** With `query` as the newest; it stands once. Nothing typed is nothing to remember. */
export function withSearch(recent: readonly string[], query: string): string[] {
  const newest = cleanQuery(query)
  if (newest === '') return [...recent]
  return [newest, ...recent.filter((other) => other !== newest)].slice(0, MOST_REMEMBERED)
}
