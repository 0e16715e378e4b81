/** A compound by its parts, for the engine. */
import { compoundParts } from '@/lib/search/query/compound-parts'
import { engineQuery, type TermForm } from '@/lib/search/query/engine-query'
import { BEHIND } from '@/lib/search/query/leave-some-out'
import { isTelling } from '@/lib/search/query/may-lack'
import { evenCuts } from '@/lib/search/query/other-forms'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import type { KnownForm, WeightedQuery } from '@/lib/search/query/settled-query'

/** Longer queries say enough without. */
const MOST_WORDS_CUT = 2

/** A compound that few have as it stands is also its parts, wherever they stand: 대덕특구 for 대덕연구개발특구. */
export function cutQueries(plan: QueryPlan, forms: readonly TermForm[]): WeightedQuery[] {
  if (forms.length > MOST_WORDS_CUT) return []
  return forms.flatMap(({ fuzzy, tokens: [token, ...more] }, at) => {
    if (token === undefined || more.length > 0 || fuzzy !== null) return []
    const cuts = evenCuts(token).map((cut) => ({ cut, weight: BEHIND }))
    return [...cuts, ...cuts.flatMap(({ cut }) => tellingPart(cut))].map(({ cut, weight }) => ({
      q: engineQuery([...forms.slice(0, at), cut, ...forms.slice(at + 1)], plan.excluded),
      weight,
      without: null,
      isBold: false,
    }))
  })
}

/** A compound that few have is also near by a part of it. */
export function partQueries(plan: QueryPlan, known: readonly KnownForm[]): WeightedQuery[] {
  const forms = known.map(({ form }) => form)
  if (forms.length > MOST_WORDS_CUT || plan.notes.some(({ kind }) => kind === 'phrase')) return []
  return known.flatMap(({ form, count }, at) => {
    const [token] = form.tokens
    return token === undefined || form.fuzzy !== null
      ? []
      : compoundParts(token).map((part) => ({
          q: engineQuery([...forms.slice(0, at), part, ...forms.slice(at + 1)], plan.excluded),
          weight: BEHIND,
          without: null,
          isBold: true,
          ofWhole: count,
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
