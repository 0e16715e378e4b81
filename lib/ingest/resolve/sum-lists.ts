/** Parts that stand in other sentences than their total: the sentence that divides it, a list, a table's rows. */
import { isFundersShare, isMarkedTotal, make, namesFunder, saysDivision } from '@/lib/ingest/resolve/sum-runs'
import { isAdditive, isSameMeasure, type Summand } from '@/lib/ingest/resolve/summands'
import type { Stretch } from '@/lib/korean/sentence'

type FiguresAt<T extends Summand> = (sentence: number) => readonly T[]

/** The sentence that divides a total is the next one or the one after. */
const REACH = 2
const MOST_ROWS = 40
/** A run of rows this far from the total is not looked at: tables are long, and most of their figures are no totals. */
const NEARLY = 0.03

/** ` - AI 투자펀드 : 1098억원`, `청주형 스타트업 펀드 / 200 / 20`. */
const ROW = /^\s*(?:[-–•·○●◦▲△▷▶□■◆ㅇ*✓]|\d{1,2}[.)]|[①-⑳])|\s[/|]\s|\t/
/** `합계 / 3,473`. */
const TOTAL_ROW = /^[\s\-–•·○●□■|]*(?:총\s?계|합\s?계|소\s?계|계)(?![가-힣])/

/**
 * @param at place of the total's sentence
 * @param figuresAt the figures of a sentence, in order
 * @returns the parts, which make the total; null when none do
 */
export function partsElsewhere<T extends Summand>(
  total: T,
  at: number,
  figuresAt: FiguresAt<T>,
  text: string,
  sentences: readonly Stretch[],
): T[] | null {
  const wordsOf = (index: number) => text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0)
  const fitting = (index: number) =>
    figuresAt(index).filter((it) => it !== total && isAdditive(it) && isSameMeasure(it, total))
  const isTotalRow = TOTAL_ROW.test(wordsOf(at))
  const isMarked = isMarkedTotal(total, text)
  const runs = [
    ...nearby(at)
      .filter((index) => mayDivide(wordsOf(index)))
      .map((index) => divided(fitting(index), wordsOf(index), text)),
    ...(isTotalRow ? [rowsBeside(at, -1, wordsOf, fitting), rowsBeside(at, 1, wordsOf, fitting)] : []),
    ...(isMarked || isListHead(at, wordsOf) ? rowsAhead(total, at, wordsOf, fitting) : []),
    ...(isMarked ? acrossStop(total, at, fitting) : []),
  ]
  const whole = { start: 0, end: text.length }
  return runs.find((run) => run.length > 1 && make(total, run, text, whole)) ?? null
}

const nearby = (at: number): number[] => Array.from({ length: REACH }, (_, ahead) => at + ahead + 1)

const mayDivide = (words: string): boolean => namesFunder(words) || saysDivision(words)

/** `재원은 시비 42억, 도비 18억으로 나눠 마련한다`: the whole sentence, or what its funders give. */
function divided<T extends Summand>(figures: readonly T[], words: string, text: string): T[] {
  const shares = figures.filter((it) => isFundersShare(it, text))
  if (shares.length > 1) return shares
  return saysDivision(words) ? [...figures] : []
}

/** `국비 10억 원을 확보했다. 여기에 시비 5억 원을 더해 총 15억 원을 …`: the last before the stop, and all before the total. */
function acrossStop<T extends Summand>(total: T, at: number, fitting: FiguresAt<T>): T[][] {
  const own = fitting(at).filter((it) => it.end <= total.start)
  const before = fitting(at - 1)
  if (own.length === 0) return []
  return before.map((_, from) => [...before.slice(from), ...own])
}

type WordsOf = (index: number) => string

/** Rows follow what is no row itself: the figures of a table's first row are no totals of the others. */
const isListHead = (at: number, wordsOf: WordsOf): boolean =>
  ROW.test(wordsOf(at + 1)) && !ROW.test(wordsOf(at))

function rowsBeside<T extends Summand>(
  at: number,
  step: 1 | -1,
  wordsOf: WordsOf,
  fitting: FiguresAt<T>,
): T[] {
  const rows: T[] = []
  for (let index = at + step; Math.abs(index - at) <= MOST_ROWS && ROW.test(wordsOf(index)); index += step) {
    if (step === 1) rows.push(...fitting(index))
    else rows.unshift(...fitting(index))
  }
  return rows
}

/** The first rows behind the total, a sentence or two between: as many as make it. */
function rowsAhead<T extends Summand>(total: T, at: number, wordsOf: WordsOf, fitting: FiguresAt<T>): T[][] {
  const first = [1, 2, 3, 4].map((ahead) => at + ahead).find((index) => ROW.test(wordsOf(index)))
  if (first === undefined) return []
  const rows = rowsBeside(first - 1, 1, wordsOf, fitting)
  let sum = 0
  return rows.flatMap(({ value }, last) => {
    sum += value
    return Math.abs(sum - total.value) <= NEARLY * total.value ? [rows.slice(0, last + 1)] : []
  })
}
