import type { Database } from '@/lib/db/client'
import { documentId } from '@/lib/search/document'
import type { EngineAddress } from '@/lib/search/engine/client'
import { emptySearchState } from '@/lib/search/state'
import { search } from '@/lib/workflows/search'
import { type Contender, LONGEST_ANSWER } from '@/tests/search-eval/rivals/contender'

/** The site's own search, from the typed words to the answer the page shows. */
export function ourSearch(
  name: string,
  options: { db: Database; engine: EngineAddress | null; index?: string },
  size = LONGEST_ANSWER,
): Contender {
  return {
    name,
    find: async (q) => {
      const { hits } = await search({ ...emptySearchState(), q, size }, options)
      return hits.flatMap(({ kind, id, sameSentence }) =>
        [{ kind, id }, ...sameSentence].map((one) => documentId(one.kind, one.id)),
      )
    },
  }
}
