import {
  documentId,
  type SearchDocument,
  type SearchFacetFields,
  type SearchKeys,
  type SearchOrder,
  type ShownDocument,
} from '@/lib/search/document'
import { EMPTY_FIELDS } from '@/lib/search/empty-fields'
import { groupOf } from '@/lib/search/groups'
import type { Evidence, Source } from '@/lib/search/sources'

/** Among equal matches a place or agency comes before its programmes, those before figures, those before sentences. */
const RANKS = { region: 0, agency: 1, program: 2, metric: 3, sentence: 4 } as const

interface DocumentParts {
  kind: Source['kind']
  recordId: string
  evidence: Evidence[]
  shown: Pick<ShownDocument, 'href' | 'title' | 'name'> & Partial<ShownDocument>
  keys: SearchKeys
  facets: Partial<SearchFacetFields>
  amount?: number | null
  count?: number | null
}

/** A document of its parts; what a kind of record has none of is empty. */
export function assemble({
  kind,
  recordId,
  evidence,
  shown,
  keys,
  facets,
  amount,
  count,
}: DocumentParts): SearchDocument {
  const order: SearchOrder = {
    date: newest(evidence),
    amount: amount ?? null,
    count: count ?? null,
    rank: RANKS[kind],
  }
  return {
    ...EMPTY_FIELDS,
    id: documentId(kind, recordId),
    kind,
    recordId,
    evidence,
    group: groupOf(documentId(kind, recordId), kind, evidence),
    ...shown,
    ...keys,
    ...facets,
    ...order,
  }
}

function newest(evidence: readonly Evidence[]): number | null {
  const days = evidence.flatMap(({ article }) => (article.publishedOn === null ? [] : [article.publishedOn]))
  const last = days.sort().at(-1)
  return last === undefined ? null : Number(last.replaceAll('-', ''))
}
