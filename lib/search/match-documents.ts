/** Matching, counting and ordering documents in memory, by the same keys as the engine: for when there is no engine. */
import type { SearchDocument } from '@/lib/search/document'
import type { RecordsFound } from '@/lib/search/found'
import { WORD_FIELDS } from '@/lib/search/index-settings'
import { listDocuments } from '@/lib/search/list-documents'
import { leaveOneOut } from '@/lib/search/query/leave-one-out'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'
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
  return {
    ...listDocuments(scored, state),
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
  return [...document.printedInitials, ...document.contextInitials].some(begins) ? 1 / 2 : 0
}
