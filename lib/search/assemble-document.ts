import {
  documentId,
  type SearchDocument,
  type SearchFacetFields,
  type SearchKeys,
  type ShownDocument,
} from '@/lib/search/document'
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
  const id = documentId(kind, recordId)
  // Field by field: spreading six objects into each other took longer than all keys of a name.
  return {
    id,
    kind,
    recordId,
    evidence,
    group: groupOf(id, kind, evidence),
    href: shown.href,
    title: shown.title,
    name: shown.name,
    regionName: shown.regionName ?? null,
    year: shown.year ?? [],
    value: shown.value ?? null,
    unit: shown.unit ?? null,
    raw: shown.raw ?? null,
    names: keys.names,
    parts: keys.parts,
    nameParts: keys.nameParts,
    labels: keys.labels,
    context: keys.context,
    contextParts: keys.contextParts,
    words: keys.words,
    cuts: keys.cuts,
    evidenceWords: keys.evidenceWords,
    pieces: keys.pieces,
    initials: keys.initials,
    printedInitials: keys.printedInitials,
    contextInitials: keys.contextInitials,
    regions: facets.regions ?? [],
    category: facets.category ?? null,
    agencyType: facets.agencyType ?? null,
    agencies: facets.agencies ?? [],
    metricKind: facets.metricKind ?? null,
    status: facets.status ?? null,
    date: newest(evidence),
    amount: amount ?? null,
    count: count ?? null,
    rank: RANKS[kind],
  }
}

function newest(evidence: readonly Evidence[]): number | null {
  const days = evidence.flatMap(({ article }) => (article.publishedOn === null ? [] : [article.publishedOn]))
  const last = days.sort().at(-1)
  return last === undefined ? null : Number(last.replaceAll('-', ''))
}
