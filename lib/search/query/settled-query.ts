/** What is really searched for: the words, the words as one name, and the words but some. */
import type { QueryNote } from '@/lib/search/answer'
import { cutQueries, partQueries } from '@/lib/search/query/compound-queries'
import { engineQuery, exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { joinedQueries } from '@/lib/search/query/joined-words'
import { leaveSomeOut } from '@/lib/search/query/leave-some-out'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

export interface WeightedQuery {
  q: string
  /** Results of a lower weight come behind. */
  weight: number
  /** Indexes of the words left out: what lacks the same and more finds all that this finds. Null where words are cut. */
  without: number[] | null
  /** Looks so far away that it is worth showing only behind what has all the words. */
  isBold: boolean
  /** Of a part of a compound: how many have the compound. Its weight is known when it is known how many have the part. */
  ofWhole?: number
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
  const known = plan.tokens.map((token, at) => ({ form: exactForm(token), count: counts[at] ?? 0 }))
  return withLoosened(plan, known)
}

/** @param fewestLeft so many words remain at least where nothing has all of them; see `leaveSomeOut`. */
export function withLoosened(
  plan: QueryPlan,
  known: readonly KnownForm[],
  fewestLeft?: number,
): SettledQuery {
  const forms = known.map(({ form }) => form)
  // Who puts words between quotation marks wants them just so.
  if (plan.notes.some(({ kind }) => kind === 'phrase')) return settled(plan, forms)
  const words = known.map(({ form, count }) => ({ tokens: form.tokens, count }))
  const fewer = leaveSomeOut(words, fewestLeft).map(({ without, weight, isBold }) => ({
    q: engineQuery(
      forms.filter((_, position) => !without.includes(position)),
      plan.excluded,
    ),
    weight,
    without,
    isBold,
  }))
  const looser = [...cutQueries(plan, forms), ...fewer].sort((a, b) => b.weight - a.weight)
  return { ...settled(plan, forms), looser: [...looser.slice(0, MOST_LOOSER), ...partQueries(plan, known)] }
}

/** Each may be one more count for the engine. */
const MOST_LOOSER = 60
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
