/** Decides what is really searched for when the words as typed find little. */
import type { Meilisearch } from 'meilisearch'
import type { QueryNote } from '@/lib/search/answer'
import { countEach, type WeightedQuery } from '@/lib/search/engine/federated-search'
import { engineQuery, exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { leaveOneOut } from '@/lib/search/query/leave-one-out'
import { otherForms } from '@/lib/search/query/other-forms'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

/** With fewer results than this, records that lack one word are shown behind. */
export const FEW_RESULTS = 10

export interface SettledQuery {
  queries: WeightedQuery[]
  /** What to mark in texts. */
  tokens: QueryToken[]
  notes: QueryNote[]
  rewritten: boolean
  initials: boolean
}

/** All words exactly as typed. */
export function asTyped(plan: QueryPlan): SettledQuery {
  return settled(
    plan,
    plan.tokens.map((token) => exactForm(token)),
    [],
  )
}

/** All words as typed, then those that lack one of them. */
export function loosened(plan: QueryPlan): SettledQuery {
  return withLoosened(
    plan,
    plan.tokens.map((token) => exactForm(token)),
    [],
  )
}

/**
 * For words that are nowhere as typed: finds for each of them another cut or spelling, or leaves out a single one that
 * is known in no way. Null when nothing relevant can be found.
 */
export async function respelled(
  client: Meilisearch,
  index: string,
  plan: QueryPlan,
): Promise<SettledQuery | null> {
  const forms = await Promise.all(
    (await missingTokens(client, index, plan.tokens)).map(async ({ token, missing }) => ({
      token,
      form: missing ? await firstFound(client, index, otherForms(token)) : exactForm(token),
    })),
  )
  const found = forms.flatMap(({ form }) => (form === null ? [] : [form]))
  const lost = forms.filter(({ form }) => form === null).map(({ token }) => token)
  if (lost.length === 0) return withLoosened(plan, found, respellingNotes(forms))
  if (lost.length > 1 || found.length < FEWEST_KNOWN || lost.some(isIndispensable)) return null
  const dropped = lost.map(({ text }) => ({
    kind: 'dropped' as const,
    message: `‘${text}’: 찾을 수 없어 뺌`,
  }))
  return settled(plan, found, [...respellingNotes(forms), ...dropped])
}

const FEWEST_KNOWN = 2

/** Another city or another number is not what was asked. */
function isIndispensable({ place, kind }: QueryToken): boolean {
  return place || kind === 'number' || kind === 'initials'
}

async function missingTokens(client: Meilisearch, index: string, tokens: readonly QueryToken[]) {
  const counts = await countEach(
    client,
    index,
    tokens.map((token) => ({ q: engineQuery([exactForm(token)], []), initials: token.kind === 'initials' })),
  )
  return tokens.map((token, position) => ({ token, missing: counts[position] === 0 }))
}

async function firstFound(client: Meilisearch, index: string, forms: TermForm[]): Promise<TermForm | null> {
  const counts = await countEach(
    client,
    index,
    forms.map((form) => ({ q: engineQuery([form], []), initials: false })),
  )
  return forms.find((_, position) => (counts[position] ?? 0) > 0) ?? null
}

function respellingNotes(forms: readonly { token: QueryToken; form: TermForm | null }[]): QueryNote[] {
  return forms.flatMap(({ token, form }) => {
    if (form === null || form.fuzzy === null || token.kind === 'initials') return []
    return [{ kind: 'spelling' as const, message: `‘${token.text}’: 비슷한 말도 찾음` }]
  })
}

function withLoosened(plan: QueryPlan, forms: TermForm[], notes: QueryNote[]): SettledQuery {
  const base = settled(plan, forms, notes)
  const tokens = forms
    .map(({ tokens: [first] }, position) => plan.tokens[position] ?? first)
    .filter((token) => token !== undefined)
  const looser = leaveOneOut(tokens).map(({ without, weight }) => ({
    q: engineQuery(
      forms.filter((_, position) => position !== without),
      plan.excluded,
    ),
    weight,
  }))
  return { ...base, queries: [...base.queries, ...looser] }
}

function settled(plan: QueryPlan, forms: readonly TermForm[], notes: QueryNote[]): SettledQuery {
  return {
    queries: [{ q: engineQuery(forms, plan.excluded), weight: 1 }],
    tokens: forms.flatMap(({ tokens }) => tokens),
    notes: [...plan.notes, ...notes],
    rewritten: plan.rewritten || notes.length > 0,
    initials: plan.tokens.some(({ kind }) => kind === 'initials'),
  }
}
