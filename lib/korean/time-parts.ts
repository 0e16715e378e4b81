/** What a time expression holds, and what the printed pieces of one mean. */
import {
  fullYear,
  type Published,
  shiftYear,
  yearOfComingMonth,
  yearOfPastMonth,
} from '@/lib/korean/calendar'
import { YEAR_SHIFTS } from '@/lib/korean/time-words.data'

export type TimeExpression = {
  start: number
  end: number
  /** `point` says when, `range` from–to, `recurring` how often (매년), `duration` how long (3년간), `clock` neither (17:09). */
  kind: 'point' | 'range' | 'recurring' | 'duration' | 'clock'
  basis: 'stated' | 'relative'
  year: number | null
  toYear: number | null
  month: number | null
  day: number | null
  /** 1 for 상반기, 2 for 하반기. */
  half: 1 | 2 | null
  quarter: 1 | 2 | 3 | 4 | null
  /** The last month or day of a stretch inside a year: `3~10월`, `10월 18일부터 22일까지`. */
  until: { month: number; day: number | null } | null
  every: 'year' | 'month' | null
}

export type TimeGroups = Record<string, string | undefined>
/** What the article's date and the last point of time before in the sentence are. */
export type TimeContext = { published: Published | null; previous: TimeExpression | null }
export type TimeRule = {
  /** The pattern matches only where the text has one of these. */
  needs: readonly string[]
  pattern: RegExp
  /** Held up for comparison only (`전년`): no later date counts from it. */
  passing?: boolean
  read: (groups: TimeGroups, context: TimeContext) => Partial<TimeExpression>
}

/** Null for what is not printed. */
export const num = (text: string | undefined) => (text === undefined ? null : Number(text))
const halfOf = (text: string | undefined): 1 | 2 | null =>
  text === '상반기' ? 1 : text === '하반기' ? 2 : null
const quarterOf = (text: string | undefined): 1 | 2 | 3 | 4 | null =>
  text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : text === '4' ? 4 : null
/** A year as printed, `2021` or `21`. */
export const yearOf = ({ year, short }: TimeGroups) =>
  year !== undefined ? Number(year) : short === undefined ? null : fullYear(Number(short))

/** Month, day, half-year and quarter as printed. */
export const partsOf = (g: TimeGroups) => ({
  month: num(g.month),
  day: num(g.day),
  half: halfOf(g.half),
  quarter: quarterOf(g.quarter),
})
/** A date that names its year. */
export const stated = (g: TimeGroups): Partial<TimeExpression> => ({ year: yearOf(g), ...partsOf(g) })

/** Years from the article's own to the one a word names. */
export const shiftOf = (word: string | undefined) => YEAR_SHIFTS[word ?? '']

/** The year of a month: as printed, by the word before it, else that of the last date in the sentence. */
export function yearOfMonth(g: TimeGroups, { published, previous }: TimeContext): Partial<TimeExpression> {
  const printed = yearOf(g)
  if (printed !== null) return { year: printed }
  const month = Number(g.month)
  if (g.word === '지난') return { basis: 'relative', year: yearOfPastMonth(published, month) }
  if (g.word === '오는') return { basis: 'relative', year: yearOfComingMonth(published, month) }
  const shift = shiftOf(g.word)
  const year = shift === undefined ? (previous?.year ?? published?.year ?? null) : shiftYear(published, shift)
  return { basis: 'relative', year }
}

/** The first month of a half-year or quarter. */
export const firstMonth = (g: TimeGroups) =>
  g.half === '하반기' ? 7 : g.quarter ? Number(g.quarter) * 3 - 2 : 1
