/** Decides what is searched for when the words are nowhere as typed. */
import { askIndex, countEach, type SearchedIndex } from '@/lib/search/engine/ask-index'
import { engineQuery, exactForm, type TermForm } from '@/lib/search/query/engine-query'
import { FEWEST_KNOWN, isIndispensable, MOST_MISSPELT, mayLack, mayName } from '@/lib/search/query/may-lack'
import { otherForms } from '@/lib/search/query/other-forms'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'
import { type KnownForm, type SettledQuery, withLoosened } from '@/lib/search/query/settled-query'

/**
 * Finds another cut or spelling for each word that no document has, or leaves out a single one that is known in no way.
 * Null when nothing relevant can be found.
 * @param counts how many documents have each of the words.
 */
export async function respelled(
  index: SearchedIndex,
  plan: QueryPlan,
  counts: readonly number[],
): Promise<SettledQuery | null> {
  const forms = await Promise.all(
    plan.tokens.map(async (token, at) => {
      const count = counts[at] ?? 0
      const form = exactForm(token)
      return { token, known: count > 0 ? { form, count } : await bestFound(index, otherForms(token)) }
    }),
  )
  const found = forms.flatMap(({ known }) => (known === null ? [] : wordsOf(known)))
  const lost = forms.filter(({ known }) => known === null).map(({ token }) => token)
  if (found.filter(({ form }) => form.fuzzy !== null).length > MOST_MISSPELT) return null
  // All of them are known: what has the rarest is near what was asked, if nothing has several.
  if (lost.length === 0) return withLoosened(plan, found)
  const known = found.map(({ form }) => form.tokens)
  if (!mayLack(lost, known) && !(await isOfNamed(index, lost, known))) return null
  const rest = withLoosened(plan, found, FEWEST_KNOWN)
  return { ...rest, notes: [...rest.notes, ...lost.map(droppedNote)], rewritten: true }
}

/** What is called just so. */
const OWN_NAMES = ['names'] as const

/** Whether an agency or programme is named by one of the known words: what else is asked of it is nowhere, but it is what is meant. */
async function isOfNamed(
  index: SearchedIndex,
  lost: readonly QueryToken[],
  known: readonly (readonly QueryToken[])[],
): Promise<boolean> {
  const names = known.flat().filter(mayName)
  if (names.length === 0 || lost.some(isIndispensable)) return false
  const answers = await askIndex(
    index,
    names.map((token) => ({
      q: engineQuery([exactForm(token)], []),
      fields: OWN_NAMES,
      filter: ['kind IN ["agency", "program"]'],
      limit: 0,
    })),
  )
  return answers.some(({ total }) => total > 0)
}

const droppedNote = ({ text }: QueryToken) => ({
  kind: 'dropped' as const,
  message: `‘${text}’: 찾을 수 없어 뺌`,
})

/** A word that was cut is several words from here on, of which one may be left out like any other. */
function wordsOf({ form, count }: KnownForm): KnownForm[] {
  return form.fuzzy === null
    ? form.tokens.map((token) => ({ form: exactForm(token), count }))
    : [{ form, count }]
}

/** The surest way to find a word that finds anything; of cuts equally sure, the one that finds most. */
async function bestFound(index: SearchedIndex, forms: TermForm[]): Promise<KnownForm | null> {
  const counts = await countEach(
    index,
    forms.map((form) => ({ q: engineQuery([form], []), initials: false })),
  )
  const found = forms
    .map((form, position) => ({ form, count: counts[position] ?? 0 }))
    .filter(({ count }) => count > 0)
  const [first] = found
  if (first === undefined) return null
  const equals = found.filter(({ form }) => form.doubt === first.form.doubt)
  return equals.reduce((best, other) => (other.count > best.count ? other : best))
}
