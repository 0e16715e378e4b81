/** Figures that may stand in a sum, and how often each is meant: `각각 20억원` of two givers is twice 20억원. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Amount } from '@/lib/measures/agreement'

export type Summand = Stretch & Amount & { unit: string; counter: string | null }

/** Rates are never added, and what is nothing adds nothing. */
export function isAdditive({ unit, counter, value }: Summand): boolean {
  return unit !== 'percent' && counter !== '배' && value > 0
}

export function isSameMeasure(a: Summand, b: Summand): boolean {
  const noun = ({ counter }: Summand) => (counter ?? '').replace(/\s/g, '')
  return a.unit === b.unit && noun(a) === noun(b)
}

const MOST_TIMES = 250
const NATIVE_NUMBERS = ['두', '세', '네', '다섯', '여섯', '일곱']

/** `경기도와 안양시가 |각각 20억원`, `시비와 구비 |각 3억7천만 원`. */
const EACH_BEFORE = /(?:^|[\s(])각각?(?:\s(?:연간|매년|약|최대))?\s?$/
/** `매년 20억 원|씩`. */
const EACH_BEHIND = /^\s?씩/
/** `각각 10억 원|과 20억 원`: one each, in their order. */
const IN_ORDER_BEHIND = /^(?:\s?(?:,|와|과|·|및|, )\s?)(?:약\s?)?\d/
/** `5개 시군이`, `세 도시가`, `10개사에`. */
const COUNTED_GIVERS = new RegExp(
  `(?:(\\d{1,3})|(${NATIVE_NUMBERS.join('|')})\\s)(?:개|곳|명|도시|기관|대학|지자체)`,
  'g',
)
const YEARS = /(\d{1,2})\s?(?:개)?년(?:간|\s?동안)/g

const LOOKS_BACK = 60

/**
 * How often a part may be meant, once included: `문화부가 60억원, 경기도와 안양시가 각각 20억원` → 1 or 2;
 * `매년 20억 원씩 3년간` → 1 or 3; `10개사에 2억 원씩` → 1 or 10.
 */
export function timesOf(part: Summand, text: string, from: number, to: number): number[] {
  const before = text.slice(Math.max(from, part.start - LOOKS_BACK), part.start)
  const behind = text.slice(part.end, Math.min(to, part.end + 14))
  const isEach = EACH_BEFORE.test(before) || EACH_BEHIND.test(behind)
  if (!isEach || IN_ORDER_BEHIND.test(behind)) return [1]
  const counts = [
    giversIn(before),
    ...[...before.matchAll(COUNTED_GIVERS)].map(
      ([, digits, word]) => Number(digits) || NATIVE_NUMBERS.indexOf(word ?? '') + 2,
    ),
    ...[...`${before} ${behind}`.matchAll(YEARS)].map(([, years]) => Number(years)),
  ]
  return [1, ...new Set(counts.filter((count) => count > 1 && count <= MOST_TIMES))]
}

/** `, 경기도와 안양시가 각각` → 2. A comma ends what belongs to the figure before only where it comes first. */
function giversIn(before: string): number {
  const givers = before
    .replace(EACH_BEFORE, '')
    .replace(/^.*\d[\d,.]*\s?[가-힣%㎡]*?(?=[\s,])/, '')
    .split(/(?:[와과]\s|\s?[,·]\s?|\s및\s|\s?그리고\s)/)
    .filter((giver) => /[가-힣A-Za-z]/.test(giver))
  return givers.length
}
