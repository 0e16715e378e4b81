import type { SearchHit } from '@/lib/search/answer'
import type { SearchState } from '@/lib/search/state'

/** Whoever browses or orders figures, or wants figures only, wants each of them. */
export function isGrouped({ q, sort, kind }: SearchState): boolean {
  return q !== '' && sort === 'relevance' && kind.join() !== 'metric'
}

/** Figures and the sentence they were read from as one result, at the place of the best of them: twenty figures of one sentence must not fill a page. */
export function groupedHits(hits: readonly SearchHit[]): SearchHit[] {
  const groups = new Map<string, SearchHit>()
  for (const hit of hits) {
    const key = hit.name === null && hit.sentence !== '' ? hit.sentence : `${hit.kind} ${hit.id}`
    const first = groups.get(key)
    if (first === undefined) groups.set(key, { ...hit })
    else
      first.sameSentence = [
        ...first.sameSentence,
        { kind: hit.kind, id: hit.id, href: hit.href, title: hit.title },
      ]
  }
  return [...groups.values()]
}
