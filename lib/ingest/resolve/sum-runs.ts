/** Which figures of a sentence are printed as the parts of one of them. */
import { isAdditive, isSameMeasure, type Summand, timesOf } from '@/lib/ingest/resolve/summands'
import type { Stretch } from '@/lib/korean/sentence'
import { addsUp } from '@/lib/measures/agreement'

/** `시비와 구비가 각각 3억7천만 원` was read as a figure of each: then each counts once. */
const isOneOfSeveral = (part: Summand, all: readonly Summand[]): boolean =>
  all.some((it) => it !== part && it.start === part.start)

/** Whether the figures are summands, and make the total. `within` is the stretch whose words may say how often each is meant. */
export function make(total: Summand, parts: readonly Summand[], text: string, within: Stretch): boolean {
  if (parts.some(({ value }) => value >= total.value)) return false
  let from = within.start
  const choices = parts.map((part) => {
    const times = isOneOfSeveral(part, parts) ? [1] : timesOf(part, text, from, within.end)
    from = part.end
    return times
  })
  if (choices.every(({ length }) => length === 1)) return parts.length > 1 && addsUp(total, parts)
  return manifold(parts, choices).some((summands) => summands.length > 1 && addsUp(total, summands))
}

const MOST_READINGS = 24

/** All ways to take each part as often as it may be meant: twice 20억 are two summands. */
function manifold(parts: readonly Summand[], choices: readonly number[][]): Summand[][] {
  return parts.reduce<Summand[][]>(
    (readings, part, at) =>
      readings
        .flatMap((reading) =>
          (choices[at] ?? [1]).map((times) => [...reading, ...Array<Summand>(times).fill(part)]),
        )
        .slice(0, MOST_READINGS),
    [[]],
  )
}

/** `총 |100억원`, `등 매년 |100억원`, `총사업비는 |74억 원`. */
const TOTAL_MARK =
  /(?:^|[\s,(])(?:(?:총|모두|합계|합쳐|합하면|합해|도합|전체|통틀어)(?!괄|장|선|회의|력)[가-힣]{0,5}|등(?:을|의|에)?)(?:\s[가-힣]{1,6}){0,2}\s?:?\s?$/

/** Whether the words before a figure call it a total. */
export function isMarkedTotal({ start }: Stretch, text: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return TOTAL_MARK.test(before.slice(before.search(/[^\n]*$/)))
}

/** `국비 |265억`, `시비와 구비가 각각 |3억7천만 원`: who pays a part. */
const FUNDERS =
  '(?:국비|도비|시비|군비|구비|지방비|국고(?:보조금)?|민자|민간(?:자본|투자|부담금?)?|자부담|(?:특별)?교부세|균특(?:회계)?|기금)'
const FUNDER = new RegExp(FUNDERS)
const FUNDER_BEFORE = new RegExp(`${FUNDERS}(?:[은는이가을를만]|에서|으?로)?\\s?(?:각각?|약)?\\s?$`)

export function namesFunder(words: string): boolean {
  return FUNDER.test(words)
}

export function isFundersShare({ start }: Stretch, text: string): boolean {
  return FUNDER_BEFORE.test(text.slice(Math.max(0, start - 14), start))
}

/** `분야별로는`, `재원은`: what follows is divided. */
const DIVISION = /별로|별(?=\s|로|\s?[:=])|재원|내역|가운데|[이그]\s?중|나눠|나누|구성/

export function saysDivision(words: string): boolean {
  return DIVISION.test(words)
}

/** `530억 원|(국비 265억, 도비 130억, 시비 135억)`. */
const BRACKET = /^[가-힣\s]{0,8}[([]/

/** The figures in the bracket behind a total. */
export function inBracket<T extends Summand>(total: T, others: readonly T[], text: string): T[] {
  const behind = text.slice(total.end, total.end + 240)
  const opening = BRACKET.exec(behind)?.[0].length
  if (opening === undefined) return []
  const closing = behind.slice(opening).search(/[)\]]/)
  const to = total.end + (closing === -1 ? behind.length : opening + closing)
  return others.filter((it) => it.start >= total.end + opening && it.end <= to)
}

const MOST_PARTS = 16
const lengths = (most: number) => Array.from({ length: Math.min(most, MOST_PARTS) }, (_, at) => at + 1)

/** The runs of figures around a total that the words allow to be its parts, the surest first. */
function runsAround<T extends Summand>(total: T, figures: readonly T[], text: string): T[][] {
  const others = figures.filter((it) => it !== total && isAdditive(it) && isSameMeasure(it, total))
  const before = others.filter((it) => it.end <= total.start)
  const after = others.filter((it) => it.start >= total.end)
  const marked = isMarkedTotal(total, text)
  const first = after[0]
  const divided = first !== undefined && saysDivision(text.slice(total.end, first.start))
  return [
    inBracket(total, others, text),
    ...(marked ? lengths(before.length).map((length) => before.slice(-length)) : []),
    ...(marked || divided ? lengths(after.length).map((length) => after.slice(0, length)) : []),
    after.filter((it) => isFundersShare(it, text)),
  ].filter((run) => run.length > 0 && isWhole(run, others))
}

/** Figures of one 각각 are all in a run, or none. */
function isWhole<T extends Summand>(run: readonly T[], all: readonly T[]): boolean {
  return all.every((it) => run.includes(it) || !run.some((part) => part.start === it.start))
}

/** The parts of a figure in its own sentence; null when nothing there is said to make it, or does. */
export function partsInSentence<T extends Summand>(
  total: T,
  figures: readonly T[],
  text: string,
  sentence: Stretch,
): T[] | null {
  if (!isAdditive(total)) return null
  return runsAround(total, figures, text).find((run) => make(total, run, text, sentence)) ?? null
}
