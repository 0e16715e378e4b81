/** The figures and times of each sentence, before anything is said of what they mean. */
import { clausesOf } from '@/lib/ingest/resolve/clauses'
import { carryOn, type FigureYear, NO_YEAR } from '@/lib/ingest/resolve/year'
import type { Stretch } from '@/lib/korean/sentence'
import { findTimeExpressions, type Published, type TimeExpression } from '@/lib/korean/time-expression'
import { withInheritedUnits } from '@/lib/measures/inherited'
import { findQuantities, findUnread, type Quantity, type Unread } from '@/lib/measures/quantity'
import type { Sentence } from '@/lib/records/reading'

export type Sighted = {
  /** Place of the sentence among the article's. */
  index: number
  sentence: Sentence
  times: TimeExpression[]
  quantities: Quantity[]
  /** None where the sentence has no figure. */
  clauses: Stretch[]
  /** What looks like a figure and can't be read whole. */
  unread: Unread[]
  /** The year that the sentences before leave behind. */
  carried: FigureYear
}

/** `이들에게 건네진 돈은`, `이 가운데`, `여기에`: told of what the sentence before told, whenever that was. */
const OF_THE_SAME = /^(?:이들|이 가운데|이 중|이중|그 가운데|그중|그 중|여기에|이를 통해|이에 따른|그 결과)/

/** The year of the sentence before, where one tells it by a single date. */
function yearOfSentence(times: readonly TimeExpression[]): FigureYear | null {
  const dated = times.filter((it) => it.kind === 'point' && it.year !== null)
  const [only] = dated
  if (dated.length !== 1 || !only) return null
  return { year: only.year, yearBasis: 'inferred', period: null }
}

const shift = <T extends Stretch>(stretch: T, by: number): T => ({
  ...stretch,
  start: stretch.start + by,
  end: stretch.end + by,
})

/**
 * What a sentence leaves to the next. A heading opens a section anew, with the date it may bear itself
 * (`▷ 기업 현황 (2013. 12. 31. 기준)`); a line of a list (`- AI 투자펀드 : 1098억원 결성`) does not, and a caption stands beside the text.
 */
function leaveBehind(
  text: string,
  { kind }: Sentence,
  found: { times: readonly TimeExpression[]; quantities: readonly Quantity[] },
  { carried, ofTitle }: { carried: FigureYear; ofTitle: FigureYear },
  published: Published | null,
): FigureYear {
  if (kind === 'caption') return carried
  const opens = kind === 'heading' && found.quantities.length === 0
  return carryOn(text, found.times, opens ? ofTitle : carried, published)
}

/** `2018년 하반기 지원계획 공고`: the year in an article's title holds where nothing else is said. */
function yearOfTitle(text: string, first: Sentence | undefined, published: Published | null): FigureYear {
  if (first?.kind !== 'heading') return NO_YEAR
  const times = findTimeExpressions(text.slice(first.start, first.end), published)
  const stated = times.filter((it) => it.kind === 'point' && it.basis === 'stated' && it.year !== null)
  const year = stated.length === 1 ? (stated[0]?.year ?? null) : null
  if (year === null || (published && Math.abs(published.year - year) > 1)) return NO_YEAR
  return { year, yearBasis: 'inferred', period: null }
}

/** All offsets of the result point into `text`. */
export function sightFigures(
  text: string,
  sentences: readonly Sentence[],
  published: Published | null,
): Sighted[] {
  const ofTitle = yearOfTitle(text, sentences[0], published)
  let carried = ofTitle
  let last: { paragraph: number; year: FigureYear | null } | null = null
  return sentences.map((sentence, index) => {
    const body = text.slice(sentence.start, sentence.end)
    const times = findTimeExpressions(body, published)
    const quantities = withInheritedUnits(body, findQuantities(body, times))
    const placed = times.map((it) => shift(it, sentence.start))
    const same: FigureYear | null =
      last?.paragraph === sentence.paragraph && OF_THE_SAME.test(body) ? last.year : null
    const before: FigureYear = same ?? carried
    last = { paragraph: sentence.paragraph, year: times.length > 0 ? yearOfSentence(times) : same }
    carried = leaveBehind(text, sentence, { times: placed, quantities }, { carried, ofTitle }, published)
    return {
      index,
      sentence,
      times: placed,
      quantities: quantities.map((it) => shift(it, sentence.start)),
      clauses: quantities.length > 0 ? clausesOf(text, sentence) : [],
      unread: findUnread(body, times, quantities).map((it) => shift(it, sentence.start)),
      carried: before,
    }
  })
}
