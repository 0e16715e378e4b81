import type { Chip, FacetAnswer, FacetValue, SearchAnswer, SearchHit } from '@/lib/search/answer'
import { FACETS, type Facet, facetValueLabel } from '@/lib/search/facets'
import type { FoundDocument, GroupMember, RecordsFound } from '@/lib/search/found'
import { bestEvidence, markedText } from '@/lib/search/highlight/snippet'
import { MAX_FACET_VALUES_LISTED } from '@/lib/search/index-settings'
import { provinceSlug, regionNameOf } from '@/lib/search/places'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { queryChips } from '@/lib/search/query-chips'
import { isBounded, RANGES, rangeLabel } from '@/lib/search/ranges'
import { spellingNotes } from '@/lib/search/spelling-notes'
import { type SearchState, searchHref, toggledHrefs } from '@/lib/search/state'

export interface AnswerContext {
  tookMs: number
  reduced: boolean
  /** The state as it was asked for, when conditions were read from its words. */
  typed?: SearchState
  /** Those words. */
  read?: readonly string[]
}

/** What was found, as it is shown: hits with their marked sentence, facets and chips with their links. */
export function buildAnswer(
  state: SearchState,
  records: RecordsFound,
  { tookMs, reduced, typed = state, read = [] }: AnswerContext,
): SearchAnswer {
  const { found, members, total, tokens, notes, rewritten } = records
  const hits = found.map((one) => toHit(one, members, tokens))
  const near = total === 0 ? (records.near ?? []) : []
  return {
    hits,
    total,
    page: state.page,
    pages: records.pages,
    facets: FACETS.map((facet) => toFacetAnswer(state, facet, records)),
    chips: chipsOf(state),
    tookMs,
    reduced,
    query: {
      typed: typed.q,
      words: state.q,
      notes: [...read.map(conditionNote), ...notes, ...spellingNotes(tokens, hits)],
      literalHref:
        (rewritten || read.length > 0) && !typed.literal ? searchHref(typed, { literal: true }) : null,
      near: near.map((words) => ({ words, href: searchHref(state, { q: words }) })),
    },
  }
}

const conditionNote = (words: string) => ({
  kind: 'condition' as const,
  message: `‘${words}’: 검색 조건으로 읽음`,
})

function toHit(
  { document, score }: FoundDocument,
  members: readonly GroupMember[],
  tokens: readonly QueryToken[],
): SearchHit {
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
    sameSentence: othersOf(document, members),
  }
}

function othersOf(shown: GroupMember, members: readonly GroupMember[]): SearchHit['sameSentence'] {
  return members
    .filter(
      ({ group, kind, recordId }) =>
        group === shown.group && !(kind === shown.kind && recordId === shown.recordId),
    )
    .map(({ kind, recordId, href, title }) => ({ kind, id: recordId, href, title }))
}

function toFacetAnswer(state: SearchState, facet: Facet, { facets, total }: RecordsFound): FacetAnswer {
  const counts = facets[facet.field] ?? {}
  const chosen = state[facet.key]
  const values = new Set([...Object.keys(counts), ...chosen])
  const hrefOf = toggledHrefs(state, facet)
  const toValue = (value: string): FacetValue => ({
    value,
    label: facetValueLabel(facet, value, regionNameOf),
    count: counts[value] ?? 0,
    selected: chosen.includes(value),
    href: hrefOf(value),
    parent: facet.values.type === 'region-slug' ? provinceSlug(value) : null,
  })
  return {
    key: facet.key,
    label: facet.labelKo,
    values: inOrder(facet, [...values].map(toValue)),
    truncated: Object.keys(counts).length >= MAX_FACET_VALUES_LISTED,
    countHref:
      total > 0 && !(facet.field in facets) ? searchHref(state, { countAll: true, page: state.page }) : null,
  }
}

/** Closed lists in their own order, years from the latest, regions as a tree, names by how much there is of them. */
function inOrder(facet: Facet, values: FacetValue[]): FacetValue[] {
  if (facet.values.type === 'region-slug') return regionsInOrder(values)
  if (facet.values.type === 'year') return values.sort((a, b) => b.value.localeCompare(a.value))
  if (facet.values.type === 'name')
    return values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'ko'))
  const order = Object.keys(facet.values.labels)
  return values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** Provinces by how much there is of them, each followed by its own regions likewise: a city never stands below another's province. */
function regionsInOrder(values: readonly FacetValue[]): FacetValue[] {
  const provinceOf = (value: FacetValue) => value.parent ?? value.value
  const most = new Map<string, number>()
  for (const value of values) {
    most.set(provinceOf(value), Math.max(most.get(provinceOf(value)) ?? 0, value.count))
  }
  return values.toSorted(
    (a, b) =>
      (most.get(provinceOf(b)) ?? 0) - (most.get(provinceOf(a)) ?? 0) ||
      provinceOf(a).localeCompare(provinceOf(b)) ||
      Number(a.parent !== null) - Number(b.parent !== null) ||
      b.count - a.count ||
      a.label.localeCompare(b.label, 'ko'),
  )
}

function chipsOf(state: SearchState): Chip[] {
  const facets = FACETS.flatMap((facet) => {
    const hrefOf = toggledHrefs(state, facet)
    return state[facet.key].map((value) => ({
      key: facet.key,
      label: `${facet.labelKo}: ${facetValueLabel(facet, value, regionNameOf)}`,
      removeHref: hrefOf(value),
    }))
  })
  const ranges = RANGES.filter((range) => isBounded(state, range)).map((range) => ({
    key: range.key,
    label: `${range.labelKo}: ${rangeLabel(state, range)}`,
    removeHref: searchHref(state, { [range.minParam]: null, [range.maxParam]: null }),
  }))
  return [...facets, ...ranges, ...queryChips(state)]
}
