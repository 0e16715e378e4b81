/** What is really searched for: the words, the words as one name, and the words but some. */
import type { QueryNote } from '@/lib/search/answer'
import { engineQuery, exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { joinedQueries } from '@/lib/search/query/joined-words'
import { BEHIND, leaveSomeOut } from '@/lib/search/query/leave-some-out'
import { isTelling } from '@/lib/search/query/may-lack'
import { evenCuts } from '@/lib/search/query/other-forms'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'

export interface WeightedQuery {
  q: string
  /** Results of a lower weight come behind. */
  weight: number
  /** Indexes of the words left out: what lacks the same and more finds all that this finds. Null where words are cut. */
  without: number[] | null
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

/** Ways to leave words out that will be asked for if few have all; empty where they are many. */
export function likelyWays(plan: QueryPlan): string[] {
  if (plan.tokens.length > MOST_WORDS_FORESEEN) return []
  const ways = loosened(plan, []).looser.filter(({ without }) => without !== null)
  return ways.length > MOST_FORESEEN ? [] : ways.map(({ q }) => q)
}

const MOST_WORDS_FORESEEN = 4
const MOST_FORESEEN = 8

/** @param fewestLeft see `leaveSomeOut`. */
export function withLoosened(
  plan: QueryPlan,
  known: readonly KnownForm[],
  fewestLeft?: number,
): SettledQuery {
  const forms = known.map(({ form }) => form)
  // Who puts words between quotation marks wants them just so.
  if (plan.notes.some(({ kind }) => kind === 'phrase')) return settled(plan, forms)
  const words = known.map(({ form, count }) => ({ tokens: form.tokens, count }))
  const lacking = leaveSomeOut(words, fewestLeft).map(({ without, weight }) => ({
    q: engineQuery(
      forms.filter((_, position) => !without.includes(position)),
      plan.excluded,
    ),
    weight,
    without,
  }))
  const looser = [...cutQueries(plan, forms), ...lacking].sort((a, b) => b.weight - a.weight)
  return { ...settled(plan, forms), looser: looser.slice(0, MOST_LOOSER) }
}

/** Each is one more count for the engine. */
const MOST_LOOSER = 20
/** Longer queries say enough without. */
const MOST_WORDS_CUT = 2

/** A compound that few have as it stands is also its parts, wherever they stand: 대덕특구 for 대덕연구개발특구. */
function cutQueries(plan: QueryPlan, forms: readonly TermForm[]): WeightedQuery[] {
  if (forms.length > MOST_WORDS_CUT) return []
  return forms.flatMap(({ fuzzy, tokens: [token, ...more] }, at) => {
    if (token === undefined || more.length > 0 || fuzzy !== null) return []
    const cuts = evenCuts(token).map((cut) => ({ cut, weight: BEHIND }))
    return [...cuts, ...cuts.flatMap(({ cut }) => tellingPart(cut))].map(({ cut, weight }) => ({
      q: engineQuery([...forms.slice(0, at), cut, ...forms.slice(at + 1)], plan.excluded),
      weight,
      without: null,
    }))
  })
}

const WITHOUT_TAIL = 0.06

/** The parts of a compound that say something: 인력양성 of 인력양성사업. */
function tellingPart(cut: TermForm): { cut: TermForm; weight: number }[] {
  const tokens = cut.tokens.filter(({ soft }) => !soft)
  if (tokens.length === cut.tokens.length || !tokens.some(isTelling)) return []
  return [{ cut: { ...cut, tokens, exact: tokens.flatMap(({ keys }) => keys) }, weight: WITHOUT_TAIL }]
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
