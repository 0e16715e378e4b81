/** What is really searched for: the words, the words as one name, and the words but some. */
import type { QueryNote } from '@/lib/search/answer'
import { engineQuery, exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { joinedQueries } from '@/lib/search/query/joined-words'
import { leaveOneOut } from '@/lib/search/query/leave-one-out'
import { evenCuts } from '@/lib/search/query/other-forms'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

export interface WeightedQuery {
  q: string
  /** Results of a lower weight come behind. */
  weight: number
}

export interface SettledQuery {
  /** All words. */
  main: string
  /** The words as one name. */
  joined: string[]
  /** Those that lack some of the words, the nearest first. */
  looser: WeightedQuery[]
  /** What to mark in texts. */
  tokens: QueryToken[]
  notes: QueryNote[]
  rewritten: boolean
  initials: boolean
}

/** A form of a word and how many documents have it. */
export interface KnownForm {
  form: TermForm
  count: number
}

/** All words exactly as typed. */
export function asTyped(plan: QueryPlan): SettledQuery {
  return settled(
    plan,
    plan.tokens.map((token) => exactForm(token)),
  )
}

/** All words as typed, then those that lack some of them. */
export function loosened(plan: QueryPlan, counts: readonly number[]): SettledQuery {
  const forms = plan.tokens.map((token, at) => ({ form: exactForm(token), count: counts[at] ?? 0 }))
  return withLoosened(plan, forms)
}

/** @param fewestLeft see `leaveOneOut`. */
export function withLoosened(
  plan: QueryPlan,
  known: readonly KnownForm[],
  fewestLeft?: number,
): SettledQuery {
  const forms = known.map(({ form }) => form)
  // Who puts words between quotation marks wants them just so.
  if (plan.notes.some(({ kind }) => kind === 'phrase')) return settled(plan, forms)
  const kept = keptShares(known)
  const lacking = leaveOneOut(
    forms.map(({ tokens }) => tokens),
    fewestLeft,
  ).map(({ without }) => ({
    q: engineQuery(
      forms.filter((_, position) => !without.includes(position)),
      plan.excluded,
    ),
    weight: BEHIND * kept(without) ** 2,
  }))
  const looser = [...cutQueries(plan, forms), ...lacking].sort((a, b) => b.weight - a.weight)
  return { ...settled(plan, forms), looser: looser.slice(0, MOST_LOOSER) }
}

/** What lacks a word comes behind all that has every one. */
const BEHIND = 0.1
/** Each is one more query to the engine. */
const MOST_LOOSER = 8
const SOFT_SHARE = 0.4
/** There are about so many times as many documents as have the commonest word of a query. */
const RARER = 3

/** A rare word says more than a common one: what lacks `입주` comes before what lacks the name of the one who moves in. */
function keptShares(known: readonly KnownForm[]): (without: readonly number[]) => number {
  const all = RARER * Math.max(1, ...known.map(({ count }) => count))
  const worth = known.map(({ form, count }) => {
    const isSoft = form.tokens.every(({ soft }) => soft)
    return Math.log(1 + all / (1 + count)) * (isSoft ? SOFT_SHARE : 1)
  })
  const whole = sum(worth) || 1
  return (without) => 1 - sum(without.map((at) => worth[at] ?? 0)) / whole
}

const sum = (parts: readonly number[]) => parts.reduce((one, other) => one + other, 0)

/** Longer queries say enough without. */
const MOST_WORDS_CUT = 2

/** A compound that few have as it stands is also its parts, wherever they stand: 대덕특구 for 대덕연구개발특구. */
function cutQueries(plan: QueryPlan, forms: readonly TermForm[]): WeightedQuery[] {
  if (forms.length > MOST_WORDS_CUT) return []
  return forms.flatMap(({ fuzzy, tokens: [token, ...more] }, at) => {
    if (token === undefined || more.length > 0 || fuzzy !== null) return []
    return evenCuts(token).map((cut) => ({
      q: engineQuery([...forms.slice(0, at), cut, ...forms.slice(at + 1)], plan.excluded),
      weight: BEHIND,
    }))
  })
}

function settled(plan: QueryPlan, forms: readonly TermForm[]): SettledQuery {
  const tokens = forms.flatMap((form) => form.tokens)
  return {
    main: engineQuery(forms, plan.excluded),
    joined: joinedQueries(plan, forms),
    looser: [],
    tokens,
    notes: plan.notes,
    rewritten: plan.rewritten || tokens.some(({ misspelt }) => misspelt),
    initials: plan.tokens.some(({ kind }) => kind === 'initials'),
  }
}
