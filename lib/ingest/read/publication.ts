/** When an article was published, from the lines that say so. */
import { findTimeExpressions, type TimeExpression } from '@/lib/korean/time-expression'

export type Line = { start: number; end: number; text: string }

/** How well a line's words say "this is when the article came out": lower is better. */
const DATE_LABELS: readonly RegExp[] = [
  /(?:기사\s?)?(?:입력|승인|송고|등록|게재|발행|작성|배포|보도)(?:일시|일자|일|시점|시간|날짜)?\s?[:：]?/,
  /(?:최종\s?)?(?:수정|업데이트)(?:일시|일자|일)?\s?[:：]?/,
  /^[\s•·\-[(|<]*$/,
  /^/,
]
/** A dated line is metadata, not prose, when little but the date, its label and a name stands in it. */
const LONGEST_DATE_LINE = 110
const MOST_OTHER_WORDS = 26
/** A day on which something is due, counted or done, not one on which an article appeared. */
/** Reporter, address, page: what stands beside the date on its line. */
const BYLINE_WORDS =
  /[가-힣]{2,4}\s?(?:선임|수습|인턴|객원)?\s?기자|글·사진|글\s?=|사진\s?=|\S+@[\w.-]+|\d+면/g
const OTHER_DAY =
  /설립|개원|출범|개소|창립|준공|개관|개청|제정|조례|공포|기간|까지|마감|접수|시행|기준|현재|예정|개최|~|일시\s?[:：]\s?장소|[은는을를]\s|[다요][.”"]?$/
/** What a date line holds beside the date itself: a clock, a weekday, labels. */
const DATE_TRIMMINGS =
  /\d{1,2}:\d{2}(?::\d{2})?|오전|오후|[월화수목금토일]요일|\([월화수목금토일]\)|기사|입력|승인|송고|등록|수정|최종|일자?|시간|[\s[\]()<>|:.,/·•-]/g

function fullDate(expressions: readonly TimeExpression[]): TimeExpression | undefined {
  return expressions.find(
    (it) => it.basis === 'stated' && it.year !== null && it.month !== null && it.day !== null,
  )
}

/** The date of a line that is there to give it: `• 승인 2016.11.15 18:08`, `<2020.08.05. 달구벌신문 23면>`. */
/** Most lines have none, and need no closer look. */
const DIGITS_OF_DATE = /\d\s*[.년/-]\s*\d/

function lineDate(printed: string): TimeExpression | undefined {
  if (printed.length > 2 * LONGEST_DATE_LINE || !DIGITS_OF_DATE.test(printed)) return undefined
  // `2018년  7월  2일`
  const text = printed.replace(/\s+/g, ' ')
  if (text.length > LONGEST_DATE_LINE || OTHER_DAY.test(text)) return undefined
  const date = fullDate(findTimeExpressions(text, null))
  if (!date) return undefined
  const others = (text.slice(0, date.start) + text.slice(date.end))
    .replace(BYLINE_WORDS, '')
    .replace(DATE_TRIMMINGS, '')
  return others.length <= MOST_OTHER_WORDS ? date : undefined
}

/** Whether a line only tells when (and by whom) the article was published. */
export function isDateLine(text: string): boolean {
  return lineDate(text) !== undefined
}

function isoDate({ year, month, day }: TimeExpression): string | null {
  if (year === null || month === null || day === null) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(iso) ? iso : null
}

/** `… 말했다. <2015년 3월 12일 울산매일경제 6면>`: the bracket at the end of a paragraph that says where it was printed. */
const LAST_BRACKET = /[<([〈]([^<>()[\]〈〉]{8,60})[>)\]〉]$/
const PAGE_OR_PAPER = /\d\s?면|일자|일보|신문|매일|경제|뉴스/

/** The words of such a bracket; null where a line ends otherwise. */
export function printedIn(text: string): string | null {
  const words = LAST_BRACKET.exec(text)?.[1]
  return words && PAGE_OR_PAPER.test(words) && isDateLine(words) ? words : null
}

/** The article's date, ISO, from a line that gives it; the line of first entry wins over that of a later change. */
export function publishedOnOf(lines: readonly Line[]): string | null {
  let best: { rank: number; iso: string } | null = null
  for (const { text: line } of lines) {
    const bracket = isDateLine(line) ? null : printedIn(line)
    const text = bracket ?? line
    const date = lineDate(text)
    if (!date) continue
    // The paper came out the day after the site where both are told.
    const rank = bracket
      ? DATE_LABELS.length
      : DATE_LABELS.findIndex((pattern) => pattern.test(text.replace(/\s+/g, ' ').slice(0, date.start)))
    const iso = isoDate(date)
    if (iso === null) continue
    if (best === null || rank < best.rank) best = { rank, iso }
  }
  return best?.iso ?? null
}
