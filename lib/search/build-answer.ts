import type { Chip, FacetAnswer, FacetValue, SearchAnswer, SearchHit } from '@/lib/search/answer'
import { FACETS, type Facet, facetValueLabel } from '@/lib/search/facets'
import type { FoundDocument, RecordsFound } from '@/lib/search/found'
import { bestEvidence, markedText } from '@/lib/search/highlight/snippet'
import { MAX_FACET_VALUES_LISTED, MAX_TOTAL_HITS } from '@/lib/search/index-settings'
import { provinceSlug, regionNameOf } from '@/lib/search/places'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { spellingNotes } from '@/lib/search/spelling-notes'
import { type SearchState, searchHref, toggledFacet } from '@/lib/search/state'

/** What was found, as it is shown: hits with their marked sentence, facets and chips with their links. */
export function buildAnswer(
  state: SearchState,
  records: RecordsFound,
  { tookMs, reduced }: { tookMs: number; reduced: boolean },
): SearchAnswer {
  const { found, total, tokens, notes, rewritten } = records
  const hits = found.map((one) => toHit(one, tokens))
  return {
    hits,
    total,
    page: state.page,
    pages: Math.ceil(Math.min(total, MAX_TOTAL_HITS) / state.size),
    facets: FACETS.map((facet) => toFacetAnswer(state, facet, records.facets[facet.field] ?? {})),
    chips: chipsOf(state),
    tookMs,
    reduced,
    query: {
      typed: state.q,
      notes: [...notes, ...spellingNotes(tokens, hits)],
      literalHref: rewritten && !state.literal ? searchHref(state, { literal: true }) : null,
    },
  }
}

function toHit({ document, score }: FoundDocument, tokens: readonly QueryToken[]): SearchHit {
  const evidence = bestEvidence(document.evidence, tokens)
  const sentence = evidence?.text ?? ''
  return {
    kind: document.kind,
    id: document.recordId,
    href: document.href,
    title: document.title,
    titleParts: markedText(document.title, tokens),
    name: document.name,
    sentence,
    snippet: markedText(sentence, tokens),
    article: evidence?.article ?? null,
    region: document.regionName,
    year: document.year.length === 1 ? (document.year[0] ?? null) : null,
    value: document.value,
    unit: document.unit,
    raw: document.raw,
    score,
  }
}

function toFacetAnswer(state: SearchState, facet: Facet, counts: Record<string, number>): FacetAnswer {
  const chosen = state[facet.key]
  const values = new Set([...Object.keys(counts), ...chosen])
  return {
    key: facet.key,
    label: facet.labelKo,
    values: [...values]
      .map((value) => toFacetValue(state, facet, value, counts[value] ?? 0))
      .sort((a, b) => orderOf(facet, a, b)),
    truncated: Object.keys(counts).length >= MAX_FACET_VALUES_LISTED,
  }
}

function toFacetValue(state: SearchState, facet: Facet, value: string, count: number): FacetValue {
  return {
    value,
    label: facetValueLabel(facet, value, regionNameOf),
    count,
    selected: state[facet.key].includes(value),
    href: searchHref(state, toggledFacet(state, facet.key, value)),
    parent: facet.values.type === 'region-slug' ? provinceSlug(value) : null,
  }
}

/** Closed lists in their own order, years from the latest, regions by how much there is of them. */
function orderOf(facet: Facet, a: FacetValue, b: FacetValue): number {
  if (facet.values.type === 'year') return b.value.localeCompare(a.value)
  if (facet.values.type === 'region-slug') return b.count - a.count || a.label.localeCompare(b.label, 'ko')
  const order = Object.keys(facet.values.labels)
  return order.indexOf(a.value) - order.indexOf(b.value)
}

function chipsOf(state: SearchState): Chip[] {
  return FACETS.flatMap((facet) =>
    state[facet.key].map((value) => ({
      key: facet.key,
      label: `${facet.labelKo}: ${facetValueLabel(facet, value, regionNameOf)}`,
      removeHref: searchHref(state, toggledFacet(state, facet.key, value)),
    })),
  )
}
