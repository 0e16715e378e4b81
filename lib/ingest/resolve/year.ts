/** The year of a figure: stated beside it, told in relative words, or carried from the sentences before. */

import type { Stretch } from '@/lib/korean/sentence'
import type { Published, TimeExpression } from '@/lib/korean/time-expression'
import type { YearBasis } from '@/lib/records/vocabulary'

export type FigureYear = { year: number | null; yearBasis: YearBasis | null; period: string | null }

export const NO_YEAR: FigureYear = { year: null, yearBasis: null, period: null }

const two = (number: number) => String(number).padStart(2, '0')

const months = (year: number, from: number, to: number) => `${year}-${two(from)}/${year}-${two(to)}`

/** `3~10월` → `2021-03/2021-10`; one that ends in a smaller month ends a year later. */
function stretchOf(
  year: number,
  { month, day }: TimeExpression,
  until: { month: number; day: number | null },
): string {
  const endYear = until.month < (month ?? 1) ? year + 1 : year
  const from = `${year}-${two(month ?? 1)}`
  const to = `${endYear}-${two(until.month)}`
  return day === null || until.day === null ? `${from}/${to}` : `${from}-${two(day)}/${to}-${two(until.day)}`
}

/**
 * ISO 8601: `2014-10`, `2020-01/2020-06` for 상반기, `2021-10/2021-12` for 4분기, `2016/2018`, `R/P1Y` for 매년; null for a
 * whole year.
 */
function periodOf(time: TimeExpression): string | null {
  if (time.kind === 'recurring') return time.every === 'month' ? 'R/P1M' : 'R/P1Y'
  if (time.year === null) return null
  if (time.kind === 'range') return `${time.year}/${time.toYear}`
  if (time.half) return time.half === 1 ? months(time.year, 1, 6) : months(time.year, 7, 12)
  if (time.quarter) return months(time.year, time.quarter * 3 - 2, time.quarter * 3)
  if (time.until) return stretchOf(time.year, time, time.until)
  if (time.month === null) return null
  return time.day === null
    ? `${time.year}-${two(time.month)}`
    : `${time.year}-${two(time.month)}-${two(time.day)}`
}

function fromTime(time: TimeExpression): FigureYear {
  if (time.kind === 'recurring') return { ...NO_YEAR, period: periodOf(time) }
  if (time.kind === 'range') return { year: time.toYear, yearBasis: time.basis, period: periodOf(time) }
  return { year: time.year, yearBasis: time.year === null ? null : time.basis, period: periodOf(time) }
}

/** `2003년에 개원하여`, `2000년도부터`: when something began is not when the figure holds. */
const BEGINNING =
  /^(?:에|도)?\s?(?:부터|이후|이래)|^(?:에)?\s?(?:(?:개원|설립|출범|창립|개소|개관|준공)(?!\s?당시)|문을\s(?:연|열)(?!\s(?:이후|뒤|후)))/

/** `내년 6월 문을 열 예정`, `다음 달부터`: what begins now or later is when the figure holds. */
function isBeginning(text: string, { year, end }: TimeExpression, published: Published | null): boolean {
  const words = text.slice(end, end + 8)
  if (!BEGINNING.test(words)) return false
  if (published === null || year === null) return true
  return /^(?:에|도)?\s?(?:부터|이후|이래)/.test(words) ? year < published.year : year <= published.year
}

/**
 * `지난해보다 300억원 늘어난`, `2007년의 8천102개보다`, `올해 본예산 161억700만원보다`: a year held up for comparison is not the
 * figure's.
 */
const COMPARED =
  /^의?(?:\s?\([^)]*\))?(?:(?:\s(?!지난|작년|전년|올|내년|재작년)[가-힣·]{1,10}){0,2}\s[\d,.만억천조백십여]+\s?[가-힣㎡%]{0,4}?)?\s?(?:보다|에 비해|대비|과 비교|와 비교|(?:같은 기간|동기)(?:\s?\([^)]*\))?(?:\s[\d,.만억천조백십여]+\s?[가-힣㎡%]{0,4}?)?\s?(?:보다|에 비해|대비|과 비교|와 비교))/
const LONGEST_COMPARISON = 48

const isCompared = (text: string, { end }: Stretch) =>
  COMPARED.test(text.slice(end, end + LONGEST_COMPARISON))

/** `한때 500곳을 헤아리던`, `출범 당시 11억원이던`: of a time that no word names. */
const LONG_AGO = /(?:한때|과거|예전|당시|처음)\s?(?:에?는?\s)?(?:약\s?)?$/
const BYGONE = /^(?:이던|였던|이었던|에 불과하던|에 불과했던|에 그치던|에 그쳤던)/

/** `2016년 7월 문을 연 뒤 지금까지 2만3천894명`: counted until the article. */
const UP_TO_NOW = /(?:지금|현재|이달|이날|지난달)까지/

function isLongAgo(text: string, { start, end }: Stretch): boolean {
  return LONG_AGO.test(text.slice(Math.max(0, start - 8), start)) || BYGONE.test(text.slice(end, end + 8))
}

/** Whether a time stands right before the figure: `지난해 |138억원`, `지난해 같은 기간 |3,912곳`, `2023년까지 |2,105억 원`. */
export function isBeside(text: string, time: Stretch, figure: Stretch): boolean {
  if (time.end > figure.start) return false
  return /^(?:의|까지)?\s?(?:같은 기간|동기)?\s?(?:약|총|누적)?\s?$/.test(text.slice(time.end, figure.start))
}

/** What may tell the year of a figure. */
export type YearClues = {
  clause: Stretch
  /** The sentence's expressions, offsets in the article. */
  times: readonly TimeExpression[]
  /** The year the sentences before leave behind. */
  carried: FigureYear
  published: Published | null
  /** The first of a pair `2만9000명에서 3만1000명으로`: it belongs to the time before the last one named. */
  old: boolean
  /** The first of the pair that the figure is the second of. */
  replaces: Stretch | null
}

/** The time named last before the figure; else one behind it in its clause; else the year carried on. */
export function yearOf(
  text: string,
  figure: Stretch,
  { clause, times: all, carried, published, old, replaces }: YearClues,
): FigureYear {
  // `지난해 260억 원에서 320억 원으로`: the year right before the first of the pair is not that of the second.
  const times = replaces ? all.filter((it) => !isBeside(text, it, replaces)) : all
  const telling = times.filter(
    (it) =>
      it.kind !== 'duration' &&
      it.kind !== 'clock' &&
      !isBeginning(text, it, published) &&
      !isCompared(text, it),
  )
  const before = telling.filter((it) => it.end <= figure.start)
  // `지난해 138억원보다 24억원 늘었다`: what stands right behind a year is of that year, compared or not.
  const adjacent = times.find((it) => it.year !== null && isBeside(text, it, figure))
  if (adjacent) return fromTime(adjacent)
  // `2002년(7백60억원)보다 58% 늘었다`, `전년 동기(312개사)`: the bracket is of the year it stands behind.
  const bracketed = times.find(
    (it) =>
      it.year !== null && /^(?:\s?(?:같은 기간|동기|동월))?\s?\($/.test(text.slice(it.end, figure.start)),
  )
  if (bracketed) return fromTime(bracketed)
  if (old) {
    // `지난해 7억 원에서 올해 11억원으로` dates both; in `2014년 … 1595개소에서 올해 …` the old value's time is the one before.
    const next = telling.find((it) => it.start >= figure.end && it.start - figure.end < 16)
    const earlier = before.filter((it) => it.year !== null).at(next ? -1 : -2)
    return earlier ? fromTime(earlier) : NO_YEAR
  }
  const last = before.at(-1)
  if (!last && isLongAgo(text, figure)) return NO_YEAR
  if (last && published && UP_TO_NOW.test(text.slice(last.end, figure.start))) {
    return { year: published.year, yearBasis: 'relative', period: null }
  }
  const dated = before.findLast((it) => it.kind !== 'recurring')
  // `매년 20억 원씩 3년간 총 60억 원`: the total is of no single year.
  if (last?.kind === 'recurring' && /(?:총|모두)\s?$/.test(text.slice(figure.start - 4, figure.start))) {
    return dated ? { ...fromTime(dated), period: null } : NO_YEAR
  }
  // `매년 … 올해도 1000억원`: a year named after 매년 and before the figure is the figure's.
  if (last && last.kind !== 'recurring') return fromTime(last)
  const behind = telling.find(
    (it) => it.start >= figure.end && (it.start < clause.end || it.kind === 'recurring'),
  )
  if (last) return dated ? { ...fromTime(dated), period: periodOf(last) } : fromTime(last)
  if (behind) return fromTime(behind)
  return carried
}

/** `지난 2003년 300억원으로 시작해`, `2010년 시작해 지난해까지`: where a story begins is not where it goes on. */
const OUTSET =
  /^[^.,]{0,16}(?:시작(?:해|한|됐|했|하)|첫발|출범(?:해|한|했)|설립(?:돼|된|됐|해)|도입(?:해|된|됐|한))/

/** `2022년 11월 30일 공식 출범한 이후 1년을`. */
const SINCE = /^(?:에)?\s(?:[가-힣]{2}\s)?(?:출범|설립|개원|개소|창립)(?:한|된)?\s?(?:이후|이래|뒤|지\s)/

function isOutset(text: string, { start, end, year }: TimeExpression, published: Published | null): boolean {
  if (SINCE.test(text.slice(end, end + 24))) return true
  if (year === null || (published && year >= published.year - 1)) return false
  // Without a date of the article, `지난 2003년` alone says that it is long ago.
  const isLongPast = published === null && /지난\s$/.test(text.slice(Math.max(0, start - 3), start))
  return isLongPast || OUTSET.test(text.slice(end, end + 24))
}

/** `… 지원했다고 14일| 밝혔다`: the day on which it was told is not when it was. */
const TOLD_ON = /^(?:에)?\s(?:이같이\s|이렇게\s)?(?:밝혔|말했|전했|알렸|설명했|발표했|강조했|집계했)/

const isDayOfTelling = (text: string, { day, end }: TimeExpression) =>
  day !== null && TOLD_ON.test(text.slice(end, end + 12))

/** A time named within a year of the article goes on to hold for the sentences after it, as an inference; one further off ends it. */
export function carryOn(
  text: string,
  times: readonly TimeExpression[],
  carried: FigureYear,
  published: Published | null,
): FigureYear {
  const points = times.filter(
    (it) =>
      it.kind === 'point' &&
      it.year !== null &&
      !isCompared(text, it) &&
      !isOutset(text, it, published) &&
      !/^(?:도)?부터/.test(text.slice(it.end, it.end + 4)),
  )
  const point = points.findLast((it) => !isDayOfTelling(text, it)) ?? points.at(-1)
  if (!point || point.year === null) return carried
  if (published && Math.abs(published.year - point.year) > 1) return NO_YEAR
  return { year: point.year, yearBasis: 'inferred', period: null }
}
