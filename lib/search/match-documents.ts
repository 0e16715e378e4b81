/** Matching, counting and ordering documents in memory, by the same keys as the engine: for when there is no engine. */
import type { SearchDocument } from '@/lib/search/document'
import { FACETS, type FacetKey } from '@/lib/search/facets'
import type { RecordsFound } from '@/lib/search/found'
import { WORD_FIELDS } from '@/lib/search/index-settings'
import { leaveOneOut } from '@/lib/search/query/leave-one-out'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'
import { LARGEST_BOUND, RANGES } from '@/lib/search/ranges'
import type { SearchState } from '@/lib/search/state'

interface Scored {
  document: SearchDocument
  score: number
}

/** The documents that match a query and a state, as the engine would give them but for spelling help. */
export function matchDocuments(
  documents: readonly SearchDocument[],
  state: SearchState,
  plan: QueryPlan,
): RecordsFound {
  const matching = withAllWords(documents, plan)
  const scored = matching.length > 0 ? matching : withoutOneWord(documents, plan)
  const chosen = scored.filter(({ document }) => isChosen(document, state)).sort(orderFor(state))
  const from = (state.page - 1) * state.size
  return {
    found: chosen.slice(from, from + state.size),
    total: chosen.length,
    facets: Object.fromEntries(FACETS.map(({ key, field }) => [field, countValues(scored, state, key)])),
    tokens: plan.tokens,
    notes: plan.notes,
    rewritten: plan.rewritten,
  }
}

function withAllWords(documents: readonly SearchDocument[], plan: QueryPlan, tokens = plan.tokens): Scored[] {
  return documents.flatMap((document) => {
    const keys = keysByWeight(document)
    const excluded = plan.excluded.some((key) => weightOf(keys, key) > 0)
    const weights = tokens.map((token) => tokenWeight(document, keys, token))
    if (excluded || weights.some((weight) => weight === 0)) return []
    const score = weights.length === 0 ? 1 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length
    return [{ document, score }]
  })
}

/** With fewer words left of a query that finds nothing, what is found is about something else. */
const FEWEST_LEFT = 2

function withoutOneWord(documents: readonly SearchDocument[], plan: QueryPlan): Scored[] {
  const found = new Map<string, Scored>()
  for (const { without, weight } of leaveOneOut(
    plan.tokens.map((token) => [token]),
    FEWEST_LEFT,
  )) {
    const rest = plan.tokens.filter((_, position) => !without.includes(position))
    for (const { document, score } of withAllWords(documents, plan, rest)) {
      const known = found.get(document.id)
      if (known === undefined || known.score < score * weight)
        found.set(document.id, { document, score: score * weight })
    }
  }
  return [...found.values()]
}

/** The keys of a document, weightiest field first. */
function keysByWeight(document: SearchDocument): ReadonlySet<string>[] {
  return WORD_FIELDS.map((field) => {
    const keys = document[field]
    return new Set(typeof keys === 'string' ? keys.split(' ') : keys)
  })
}

/** 1 for the weightiest field, less for the others, 0 for none. */
function weightOf(keys: readonly ReadonlySet<string>[], key: string): number {
  const position = keys.findIndex((field) => field.has(key))
  return position === -1 ? 0 : 1 - position / keys.length
}

function tokenWeight(
  document: SearchDocument,
  keys: readonly ReadonlySet<string>[],
  token: QueryToken,
): number {
  if (token.kind !== 'initials') return Math.max(...token.keys.map((key) => weightOf(keys, key)))
  const begins = (initials: string) => token.keys.some((key) => initials.startsWith(key))
  if (document.initials.some(begins)) return 1
  return document.contextInitials.some(begins) ? 1 / 2 : 0
}

function isChosen(document: SearchDocument, state: SearchState, except?: FacetKey): boolean {
  const inRanges = RANGES.every(({ field, minParam, maxParam }) => {
    const values = [document[field] ?? []].flat()
    const [min, max] = [state[minParam], state[maxParam]]
    if (min === null && max === null) return true
    return values.some((value) => value >= (min ?? 0) && value <= (max ?? LARGEST_BOUND))
  })
  if (!inRanges) return false
  return FACETS.every(({ key, field }) => {
    if (key === except || state[key].length === 0) return true
    return valuesOf(document, field).some((value) => state[key].includes(value))
  })
}

function countValues(scored: readonly Scored[], state: SearchState, key: FacetKey): Record<string, number> {
  const counts: Record<string, number> = {}
  const facet = FACETS.find((one) => one.key === key)
  if (facet === undefined) return counts
  for (const { document } of scored) {
    const counted = isChosen(document, state, key) ? 1 : 0
    // What the filters leave nothing of is shown with 0; of places only what there is.
    if (counted === 0 && facet.values.type === 'region-slug') continue
    for (const value of valuesOf(document, facet.field)) counts[value] = (counts[value] ?? 0) + counted
  }
  return counts
}

function valuesOf(document: SearchDocument, field: (typeof FACETS)[number]['field']): string[] {
  const value = document[field]
  if (value === null) return []
  return Array.isArray(value) ? value.map(String) : [value]
}

function orderFor(state: SearchState): (a: Scored, b: Scored) => number {
  const newest = (a: Scored, b: Scored) => (b.document.date ?? 0) - (a.document.date ?? 0)
  const rank = (a: Scored, b: Scored) => a.document.rank - b.document.rank
  const relevance = (a: Scored, b: Scored) => b.score - a.score || rank(a, b) || newest(a, b)
  if (state.sort === 'amount') {
    return (a, b) => (b.document.amount ?? -1) - (a.document.amount ?? -1) || relevance(a, b)
  }
  if (state.sort === 'newest' || state.q === '') return (a, b) => newest(a, b) || relevance(a, b)
  return relevance
}
