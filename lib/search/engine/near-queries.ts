import { askIndex, countEach, type SearchedIndex } from '@/lib/search/engine/ask-index'
import { foundDocuments } from '@/lib/search/engine/found-hits'
import { engineQuery, exactForm } from '@/lib/search/query/engine-query'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

const MOST_OFFERED = 3
/** These alone are looked at: what is offered is a name, and a wrong letter in it is one. */
const WHOLE_NAMES = ['names'] as const

/**
 * Searches to offer where nothing was found: the words but one or those that are known, and names spelled like what was
 * typed. Only offered, never searched for unasked: another city's agency may be among them.
 */
export async function nearQueries(index: SearchedIndex, { tokens }: QueryPlan): Promise<string[]> {
  const [fewer, spelled] = await Promise.all([fewerWords(index, tokens), likeNames(index, tokens)])
  return [...new Set([...spelled, ...fewer])].slice(0, MOST_OFFERED)
}

async function fewerWords(index: SearchedIndex, tokens: readonly QueryToken[]): Promise<string[]> {
  if (tokens.length < 2) return []
  const kept =
    tokens.length === 2 ? tokens.map((token) => [token]) : tokens.map((_, at) => tokens.toSpliced(at, 1))
  const telling = kept.filter((some) => some.some(({ soft, place }) => !soft && !place))
  const counts = await countEach(
    index,
    telling.map((some) => ({
      q: engineQuery(
        some.map((token) => exactForm(token)),
        [],
      ),
      initials: some.some(({ kind }) => kind === 'initials'),
    })),
  )
  return telling.filter((_, at) => (counts[at] ?? 0) > 0).map((some) => some.map(shown).join(' '))
}

const shown = ({ typed, text }: QueryToken) => typed ?? text

async function likeNames(index: SearchedIndex, tokens: readonly QueryToken[]): Promise<string[]> {
  const key = tokens.every(({ kind }) => kind === 'word')
    ? tokens.map(({ keys }) => keys[0] ?? '').join('')
    : ''
  if (key === '') return []
  const [answer] = await askIndex(index, [
    { q: `${key} `, fields: WHOLE_NAMES, filter: ['kind IN ["agency", "program"]'], limit: MOST_OFFERED },
  ])
  return foundDocuments(answer?.hits ?? []).flatMap(({ document }) => document.name ?? [])
}
