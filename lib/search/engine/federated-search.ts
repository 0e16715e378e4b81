import type { Meilisearch } from 'meilisearch'
import { z } from 'zod'
import { shownDocumentSchema } from '@/lib/search/document'
import { engineCall } from '@/lib/search/engine/engine-error'
import type { FoundDocument } from '@/lib/search/found'
import { INITIALS_FIELDS, WORD_FIELDS } from '@/lib/search/index-settings'

export interface WeightedQuery {
  q: string
  /** Results of a lower weight come behind. */
  weight: number
}

export interface SearchRequest {
  index: string
  /** Their results are united. */
  queries: readonly WeightedQuery[]
  filter: readonly string[]
  sort: readonly string[]
  offset: number
  limit: number
  /** Fields whose values are counted. */
  facets: readonly string[]
  /** Look at initials too. */
  initials: boolean
  /** Look at these only. */
  fields?: readonly string[]
}

export interface SearchResult {
  found: FoundDocument[]
  total: number
  /** Field → value → count. */
  facets: Record<string, Record<string, number>>
}

const hitSchema = shownDocumentSchema.extend({
  _federation: z.object({ weightedRankingScore: z.number() }),
})
const resultSchema = z.object({
  hits: z.array(hitSchema),
  estimatedTotalHits: z.int(),
  facetsByIndex: z
    .record(z.string(), z.object({ distribution: z.record(z.string(), z.record(z.string(), z.int())) }))
    .optional(),
})

/** The united results of some queries, each document once, with one count of each facet's values over all of them. */
export async function federatedSearch(client: Meilisearch, request: SearchRequest): Promise<SearchResult> {
  const { index, offset, limit, facets } = request
  const answer = await engineCall(() =>
    client.multiSearch({
      federation: {
        offset,
        limit,
        ...(facets.length > 0 ? { facetsByIndex: { [index]: [...facets] } } : {}),
      },
      queries: request.queries.map((query) => toQuery(request, query)),
    }),
  )
  const result = resultSchema.parse(answer)
  return {
    found: result.hits.map(({ _federation, ...document }) => ({
      document,
      score: _federation.weightedRankingScore,
    })),
    total: result.estimatedTotalHits,
    facets: result.facetsByIndex?.[index]?.distribution ?? {},
  }
}

function toQuery(request: SearchRequest, { q, weight }: WeightedQuery) {
  return {
    indexUid: request.index,
    q,
    matchingStrategy: 'all' as const,
    filter: [...request.filter],
    sort: [...request.sort],
    attributesToSearchOn: [...(request.fields ?? fieldsFor(request.initials))],
    federationOptions: { weight },
  }
}

function fieldsFor(initials: boolean): readonly string[] {
  return initials ? [...WORD_FIELDS, ...INITIALS_FIELDS] : WORD_FIELDS
}

const countsSchema = z.object({ results: z.array(z.object({ estimatedTotalHits: z.int() })) })

/** How many documents each query finds. */
export async function countEach(
  client: Meilisearch,
  index: string,
  queries: readonly { q: string; initials: boolean }[],
): Promise<number[]> {
  if (queries.length === 0) return []
  const answer = await engineCall(() =>
    client.multiSearch({
      queries: queries.map(({ q, initials }) => ({
        indexUid: index,
        q,
        matchingStrategy: 'all' as const,
        limit: 0,
        attributesToSearchOn: [...fieldsFor(initials)],
      })),
    }),
  )
  return countsSchema.parse(answer).results.map(({ estimatedTotalHits }) => estimatedTotalHits)
}
