/** The searches this browser remembers. Nothing of them leaves it; where storage is refused, there are none. */
import { parseRecentSearches, withSearch } from '@/lib/search/recent-searches'

const KEY = 'recent-searches'

export function readRecentSearches(): string[] {
  try {
    return parseRecentSearches(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

export function rememberSearch(query: string): void {
  const recent = withSearch(readRecentSearches(), query)
  if (recent.length > 0) writeRecentSearches(recent)
}

/** An empty list leaves nothing behind. */
export function writeRecentSearches(recent: readonly string[]): void {
  try {
    if (recent.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(recent))
  } catch {
    // Refused or full: then nothing is remembered.
  }
}
