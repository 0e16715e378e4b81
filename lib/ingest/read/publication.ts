/** Who published an article and when, from the lines that say so. */
import { findTimeExpressions, type TimeExpression } from '@/lib/korean/time-expression'

export type Line = { start: number; end: number; text: string }

const REPORTER =
  /([가-힣]{2,4})\s?(?:선임\s?|수습\s?|인턴\s?|객원\s?|시민\s?|전문\s?)?(?:기자|특파원)(?![가-힣]{2})/

/** Lines that print a reporter's name: `안양=김태영기자`, `[ 안양/정영창 기자 ]`, `김순기기자 soonkkim@…`. */
const BYLINE_PATTERNS: readonly RegExp[] = [
  /[[(]\s*(?:[가-힣·]+\s?[=/ㅣ|]\s?)([가-힣]{2,4})\s?(?:기자|특파원)\s*[\])]/,
  /(?:^|[=/ㅣ|\])]\s?|\s)([가-힣]{2,4})\s?(?:선임|수습|인턴|객원|시민)?\s?(?:기자|특파원)(?=\s*(?:=|$|\S+@|[\])|]|의 다른|입니다))/,
]

/** Words before 기자 that are no names: `본지 기자`, `시민 기자`. */
const NOT_A_NAME = /^(?:본지|시민|인턴|수습|선임|객원|취재|사진|전문|담당|최근|지역|주재)$/

export function authorOf(lines: readonly Line[]): string | null {
  for (const pattern of BYLINE_PATTERNS) {
    for (const { text } of lines) {
      const name = pattern.exec(text)?.[1]
      if (name && REPORTER.test(text) && !NOT_A_NAME.test(name)) return name
    }
  }
  return null
}

const PRESS_NAME = '[가-힣A-Za-z0-9·]{1,15}'
const PUBLISHER_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `저작권자\\s?(?:[ⓒ©]|\\(c\\)|:)?\\s?(?:[ⓒ©]|\\(c\\))?\\s?(${PRESS_NAME}(?: ${PRESS_NAME})?)(?=\\s*[(,.<>]|\\s+무단|\\s+All|\\s*$|\\s*[&|])`,
    'i',
  ),
  new RegExp(
    `(?:ⓒ|©|Copyright)\\s?(?:by\\s)?(?:\\d{4}\\s?)?(${PRESS_NAME})(?=\\s*[(,.<>]|\\s+(?:무단|All|Co)|\\s*$)`,
    'i',
  ),
  new RegExp(`^[[(]\\s?(?:[가-힣]{2,6}|[가-힣]{2,6}·[가-힣]{2,6})=(${PRESS_NAME})[\\])]`),
  new RegExp(`^[[(](${PRESS_NAME}(?:일보|신문|뉴스|신보|매일|타임스|저널|경제))[\\])\\s=]`),
]
/** A line of its own that is the paper's name: `경기도민일보, KGDM`. */
const PRESS_LINE =
  /^([가-힣A-Za-z0-9]{1,12}(?:일보|신문|뉴스|신보|타임스|타임즈|저널|미디어|방송|투데이|데일리|경제))(?:\s?[,(|·].{0,24})?$/

/** The paper beside the date: `<2001년 5월 17일 목요일 남녘일보 경제>`. */
const PRESS_IN_LINE =
  /(?:^|[\s<[(|])([가-힣A-Za-z]{2,10}(?:일보|신문|뉴스|신보|타임스|타임즈|저널|매일))(?=[\s>\])|]|$)/

export function publisherOf(lines: readonly Line[]): string | null {
  for (const pattern of PUBLISHER_PATTERNS) {
    for (const { text } of lines) {
      const name = pattern.exec(text)?.[1]?.trim()
      if (name && /[가-힣]|[A-Z]{2}/.test(name)) return name
    }
  }
  for (const { text } of lines.filter((line) => isDateLine(line.text))) {
    const name = PRESS_IN_LINE.exec(text)?.[1]
    if (name) return name
  }
  for (const { text } of [...lines].reverse()) {
    const name = PRESS_LINE.exec(text)?.[1]
    if (name) return name
  }
  return null
}

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
  /기간|까지|마감|접수|시행|기준|현재|예정|개최|~|일시\s?[:：]\s?장소|[은는을를]\s|[다요][.”"]?$/
/** What a date line holds beside the date itself: a clock, a weekday, labels. */
const DATE_TRIMMINGS =
  /\d{1,2}:\d{2}(?::\d{2})?|오전|오후|[월화수목금토일]요일|\([월화수목금토일]\)|기사|입력|승인|송고|등록|수정|최종|일자?|시간|[\s[\]()<>|:.,/·•-]/g

function fullDate(expressions: readonly TimeExpression[]): TimeExpression | undefined {
  return expressions.find(
    (it) => it.basis === 'stated' && it.year !== null && it.month !== null && it.day !== null,
  )
}

/** The date of a line that is there to give it: `• 승인 2016.11.15 18:08`, `<2020.08.05. 달구벌신문 23면>`. */
function lineDate(text: string): TimeExpression | undefined {
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

/** `[이천소식 2014년 2월호]`: an issue of a monthly names its year. */
const MONTHLY_ISSUE = /((?:19|20)\d\d)년\s?(?:1[0-2]|[1-9])월호/

/** The year of the monthly an article was printed in, named above or below it: `<월간 경기경제 2009년 12월호>`. */
export function issueYearOf(lines: readonly Line[]): number | null {
  const ends = [...lines.slice(0, 5), ...lines.slice(5).slice(-5)]
  for (const { text } of ends) {
    const year = MONTHLY_ISSUE.exec(text)?.[1]
    if (year) return Number(year)
  }
  return null
}

/** A heading of a paper or a bulletin, not of the article: `보도자료`, `[이천소식 2014년 2월호] 시정소식`. */
export function isMasthead(text: string): boolean {
  // `용인신보 > 정치·의회`: the way to the page.
  if (/^\S{2,12}(?:\s?[>›]\s?[가-힣·/\s]{2,12}){1,3}$/.test(text)) return true
  return (
    MONTHLY_ISSUE.test(text) ||
    /^[[<(]?\s?(?:보도\s?(?:참고)?\s?자료|보도\s?해명\s?자료|공고|고시|시정소식|뉴스레터)\s?[\])>]?$/.test(
      text,
    )
  )
}

function isoDate({ year, month, day }: TimeExpression): string | null {
  if (year === null || month === null || day === null) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(iso) ? iso : null
}

/** The article's date, ISO, from a line that gives it; the line of first entry wins over that of a later change. */
export function publishedOnOf(lines: readonly Line[]): string | null {
  let best: { rank: number; iso: string } | null = null
  for (const { text } of lines) {
    const date = lineDate(text)
    if (!date) continue
    const rank = DATE_LABELS.findIndex((pattern) => pattern.test(text.slice(0, date.start)))
    const iso = isoDate(date)
    if (iso === null) continue
    if (best === null || rank < best.rank) best = { rank, iso }
  }
  return best?.iso ?? null
}
