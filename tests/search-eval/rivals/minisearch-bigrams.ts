import MiniSearch from 'minisearch'
import { z } from 'zod'
import { type Contender, LONGEST_ANSWER, type PlainDocument } from '@/tests/search-eval/rivals/contender'

const idSchema = z.string()

/** Pairs of syllables for Hangul, whole words else. */
function bigrams(text: string): string[] {
  return (text.match(/[가-힣]+|[A-Za-z0-9]+/g) ?? []).flatMap((word) =>
    /[가-힣]/.test(word) && word.length > 2
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word],
  )
}

export function minisearchBigrams(documents: readonly PlainDocument[]): Contender {
  const index = new MiniSearch<PlainDocument>({
    fields: ['title', 'names', 'text', 'around'],
    tokenize: bigrams,
    processTerm: (term) => term.toLowerCase(),
    searchOptions: { boost: { title: 3, names: 3, text: 2 } },
  })
  index.addAll(documents)
  return {
    name: 'MiniSearch bigrams',
    find: async (q) =>
      index
        .search(q)
        .slice(0, LONGEST_ANSWER)
        .map(({ id }) => idSchema.parse(id)),
  }
}
