/** What the line above a list says of its items: `■ 2023년 주요 사업`, `올해 목표는 다음과 같다.` */
import type { FigureYear } from '@/lib/ingest/resolve/year'
import type { Stretch } from '@/lib/korean/sentence'
import { findTimeExpressions, type Published } from '@/lib/korean/time-expression'
import type { Sentence } from '@/lib/records/reading'
import type { Status } from '@/lib/records/vocabulary'

export type Section = { status: Status | null; year: FigureYear | null }

/** Marks of list items; `- ` is cut off before the sentence begins, so that the line is looked at. */
const ITEM = /^\s*(?:[-–*•·○●◦▲△▷▶□■◆◇ㅇ✓※]|\d{1,2}[.)]\s|[가-하][.)]\s|[①-⑳])/
const INTRODUCES = /(?:다음과|아래와) 같(?:다|습니다)|[:：]\s*$/

const STATUS_WORDS: readonly [RegExp, Status][] = [
  [/목표/, 'target'],
  [/실적|성과|결과|현황|결산/, 'actual'],
  [
    /계획|예정|추진\s?방향|주요\s?(?:사업|업무|시책|과제)|중점|시책|달라지는|예산안|모집|공고|지원\s?(?:내용|규모|사업|계획)|추진\s?(?:과제|사업)/,
    'plan',
  ],
]

/** The line from its first character on, with the mark that the sentence no longer has. */
function lineUpTo(text: string, { start }: Stretch): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 3)
}

/** The year named last in the line; a list may be of a year far from the article's. */
function yearIn(words: string, published: Published | null): FigureYear | null {
  const time = findTimeExpressions(words, published).findLast((it) => it.kind === 'point' && it.year !== null)
  return time ? { year: time.year, yearBasis: 'inferred', period: null } : null
}

function sectionOf(words: string, published: Published | null): Section | null {
  const status = STATUS_WORDS.find(([cue]) => cue.test(words))?.[1] ?? null
  const year = yearIn(words, published)
  return status === null && year === null ? null : { status, year }
}

/**
 * The section of each sentence, null for prose.
 * @param figuresIn how many figures each sentence prints
 */
export function sectionsOf(
  text: string,
  sentences: readonly Sentence[],
  figuresIn: readonly number[],
  published: Published | null,
): (Section | null)[] {
  const items = sentences.map((sentence) => ITEM.test(lineUpTo(text, sentence)))
  const isItem = (at: number) => items[at] ?? false
  let open: Section | null = null
  return sentences.map((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end)
    const opens =
      isItem(at + 1) &&
      (figuresIn[at] === 0 ? sentence.kind === 'heading' || INTRODUCES.test(words) : INTRODUCES.test(words))
    if (opens) {
      const own = sectionOf(words, published)
      // `1. 수출 지원` inside a list that plans: still the plan.
      open = own ?? (isItem(at) ? open : null)
      return null
    }
    if (!isItem(at) && sentence.kind !== 'heading') open = null
    return open
  })
}
