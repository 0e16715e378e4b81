/** Decides what is really searched for when the words as typed find little. */
import type { Meilisearch } from 'meilisearch'
import type { QueryNote } from '@/lib/search/answer'
import { countEach } from '@/lib/search/engine/ask-index'
import { engineQuery, exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { joinedQueries } from '@/lib/search/query/joined-words'
import { leaveOneOut } from '@/lib/search/query/leave-one-out'
import { evenCuts, otherForms } from '@/lib/search/query/other-forms'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

/** With fewer results than this, records that lack one word are shown behind. */
export const FEW_RESULTS = 10

export interface LooserQuery {
  q: string
  /** Which of the words it lacks. */
  without: readonly number[]
}

export interface SettledQuery {
  /** All words. */
  main: string
  /** The words as one name. */
  joined: string[]
  /** Each word alone. */
  words: string[]
  /** Those that lack some of the words. */
  looser: LooserQuery[]
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
  const typed = asTyped(plan)
  const { known, joined } = await whatIsThere(client, index, plan.tokens, typed.joined)
  if (joined) return typed
  const forms = await Promise.all(
    known.map(async ({ token, missing }) => ({
      token,
      form: missing ? await bestFound(client, index, otherForms(token)) : exactForm(token),
    })),
  )
  const found = forms.flatMap(({ form }) => (form === null ? [] : wordsOfForm(form)))
  const lost = forms.filter(({ form }) => form === null).map(({ token }) => token)
  // One slip is a slip; two words that need mending are about something else.
  if (found.filter(({ fuzzy }) => fuzzy !== null).length > MOST_MISSPELT) return null
  if (lost.length === 0) return withLoosened(plan, found, FEWEST_KNOWN)
  if (!mayLack(lost, found)) return null
  const dropped = lost.map(({ text }) => ({
    kind: 'dropped' as const,
    message: `‘${text}’: 찾을 수 없어 뺌`,
  }))
  const rest = withLoosened(plan, found, FEWEST_KNOWN)
  return { ...rest, notes: [...rest.notes, ...dropped], rewritten: true }
}

/** Whether what is left of a query without the words that are known in no way still asks the same. */
function mayLack(lost: readonly QueryToken[], found: readonly TermForm[]): boolean {
  const tokens = found.flatMap((form) => form.tokens)
  if (lost.some(isIndispensable) || !tokens.some(isTelling)) return false
  const missed = lost.filter(({ soft }) => !soft)
  return missed.length === 0 || (missed.length === 1 && found.length >= FEWEST_KNOWN)
}

const isTelling = ({ place, soft, kind }: QueryToken) => !place && !soft && kind !== 'number'

/** A word that was cut is several words from here on, of which one may be left out like any other. */
function wordsOfForm(form: TermForm): TermForm[] {
  return form.fuzzy === null ? form.tokens.map((token) => exactForm(token)) : [form]
}

const FEWEST_KNOWN = 2
const MOST_MISSPELT = 1

/** Another city or another number is not what was asked. */
function isIndispensable({ place, kind }: QueryToken): boolean {
  return place || kind === 'number' || kind === 'initials'
}

/** Which words are in the index, and whether they are when taken as one. */
async function whatIsThere(
  client: Meilisearch,
  index: string,
  tokens: readonly QueryToken[],
  joined: readonly string[],
) {
  const [only] = tokens
  if (only !== undefined && tokens.length === 1)
    return { known: [{ token: only, missing: true }], joined: false }
  const counts = await countEach(client, index, [
    ...tokens.map((token) => ({
      q: engineQuery([exactForm(token)], []),
      initials: token.kind === 'initials',
    })),
    ...joined.map((q) => ({ q, initials: false })),
  ])
  return {
    known: tokens.map((token, position) => ({ token, missing: counts[position] === 0 })),
    joined: counts.slice(tokens.length).some((count) => count > 0),
  }
}

/** The surest way to find a word that finds anything; of cuts equally sure, the one that finds most. */
async function bestFound(client: Meilisearch, index: string, forms: TermForm[]): Promise<TermForm | null> {
  const counts = await countEach(
    client,
    index,
    forms.map((form) => ({ q: engineQuery([form], []), initials: false })),
  )
  const found = forms
    .map((form, position) => ({ form, count: counts[position] ?? 0 }))
    .filter(({ count }) => count > 0)
  const [first] = found
  if (first === undefined) return null
  const equals = found.filter(({ form }) => form.doubt === first.form.doubt)
  return equals.reduce((best, other) => (other.count > best.count ? other : best)).form
}

function withLoosened(plan: QueryPlan, forms: TermForm[], fewestLeft?: number): SettledQuery {
  const base = settled(plan, forms, [])
  const lacking = leaveOneOut(
    forms.map(({ tokens }) => tokens),
    fewestLeft,
  ).map(({ without }) => ({
    q: engineQuery(
      forms.filter((_, position) => !without.includes(position)),
      plan.excluded,
    ),
    without,
  }))
  return { ...base, looser: [...lacking, ...cutQueries(plan, forms)] }
}

/** A compound that few have as it stands is also its parts, wherever they stand: 대덕특구 for 대덕연구개발특구. */
function cutQueries(plan: QueryPlan, forms: readonly TermForm[]): LooserQuery[] {
  return forms.flatMap(({ fuzzy, tokens: [token, ...more] }, at) => {
    if (token === undefined || more.length > 0 || fuzzy !== null) return []
    return evenCuts(token).map((cut) => ({
      q: engineQuery([...forms.slice(0, at), cut, ...forms.slice(at + 1)], plan.excluded),
      without: [],
    }))
  })
}

function settled(plan: QueryPlan, forms: readonly TermForm[], notes: QueryNote[]): SettledQuery {
  const tokens = forms.flatMap((form) => form.tokens)
  return {
    main: engineQuery(forms, plan.excluded),
    joined: joinedQueries(plan, forms),
    words: forms.map((form) => engineQuery([form], [])),
    looser: [],
    tokens,
    notes: [...plan.notes, ...notes],
    rewritten: plan.rewritten || notes.length > 0 || tokens.some(({ misspelt }) => misspelt),
    initials: plan.tokens.some(({ kind }) => kind === 'initials'),
  }
}
