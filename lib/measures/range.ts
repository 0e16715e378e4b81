/** Ranges: `300만~500만 원`, `30~50개사`, `2천만 원에서 1억 원까지`. A record holds one value: that of the upper bound. */
import { type Numeral, readNumeral } from '@/lib/korean/numeral'

/** Between the bounds, behind the lower one and its unit. */
const TILDE = /^\s?~\s?(?:최대\s?)?/
const HYPHEN = /^-(?=\d)/
const FROM_TO = /^(?:에서|부터)\s(?:최대\s?|많게는\s?)?/

/** What one of them begins with. */
const MARKS = ' ~-에부'

export type UpperBound = {
  numeral: Numeral
  start: number
  /** Whether 까지 must follow: `에서` alone tells of a change. */
  needsUntil: boolean
}

/** The upper bound of a range whose lower bound has been read to `end`; null when none follows. */
export function upperBound(text: string, end: number): UpperBound | null {
  if (!MARKS.includes(text[end] ?? '\n')) return null
  const behind = text.slice(end, end + 10)
  const mark = TILDE.exec(behind) ?? HYPHEN.exec(behind) ?? FROM_TO.exec(behind)
  if (!mark) return null
  const start = end + mark[0].length
  const numeral = readNumeral(text, start)
  return numeral && { numeral, start, needsUntil: /^(?:에서|부터)/.test(behind) }
}

/** Whether a printed figure is a range. */
export function isRange(raw: string): boolean {
  return /[\d가-힣%]\s?~\s?(?:최대\s?)?\d|[\d만억천백]-\d|\S(?:에서|부터)\s/.test(raw)
}
