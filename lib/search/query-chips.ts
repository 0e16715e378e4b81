import type { Chip } from '@/lib/search/answer'
import { splitOperators } from '@/lib/search/query/split-operators'
import { type SearchState, searchHref } from '@/lib/search/state'

/** What narrows a search from inside its words: each "phrase" and -word, with the address of the search without it. */
export function queryChips(state: SearchState): Chip[] {
  const { plain, phrases, excluded } = splitOperators(state.q)
  const withPhrases = (kept: readonly string[]) => [plain, ...kept.map(quoted), ...excluded.map(minus)]
  const withExcluded = (kept: readonly string[]) => [plain, ...phrases.map(quoted), ...kept.map(minus)]
  const hrefOf = (words: readonly string[]) => searchHref(state, { q: words.join(' ').trim() })
  return [
    ...phrases.map((phrase, index) => ({
      key: 'phrase',
      label: `이어진 말: “${phrase}”`,
      removeHref: hrefOf(withPhrases(phrases.toSpliced(index, 1))),
    })),
    ...excluded.map((word, index) => ({
      key: 'excluded',
      label: `제외: ${word}`,
      removeHref: hrefOf(withExcluded(excluded.toSpliced(index, 1))),
    })),
  ]
}

const quoted = (words: string) => `"${words}"`
const minus = (word: string) => (/\s/.test(word) ? `-${quoted(word)}` : `-${word}`)
