/** How articles tell times: what each form looks like, and the date it means. */
import {
  fullYear,
  monthOfComingDay,
  monthOfPastDay,
  type Published,
  shiftMonth,
  shiftYear,
  yearOfComingMonth,
  yearOfPastMonth,
} from '@/lib/korean/calendar'

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
  every: 'year' | 'month' | null
}

export type TimeGroups = Record<string, string | undefined>
/** What the article's date and the last point of time before in the sentence are. */
export type TimeContext = { published: Published | null; previous: TimeExpression | null }
export type TimeRule = {
  pattern: RegExp
  read: (groups: TimeGroups, context: TimeContext) => Partial<TimeExpression>
}

const num = (text: string | undefined) => (text === undefined ? null : Number(text))
const halfOf = (text: string | undefined): 1 | 2 | null =>
  text === '상반기' ? 1 : text === '하반기' ? 2 : null
const yearOf = ({ year, short }: TimeGroups) =>
  year !== undefined ? Number(year) : short === undefined ? null : fullYear(Number(short))

/** Month, day and half-year as printed. */
const partsOf = (g: TimeGroups) => ({ month: num(g.month), day: num(g.day), half: halfOf(g.half) })
const stated = (g: TimeGroups): Partial<TimeExpression> => ({ year: yearOf(g), ...partsOf(g) })

const YEAR_SHIFTS: Record<string, number> = {
  지지난해: -2,
  재작년: -2,
  지난해: -1,
  '지난 해': -1,
  작년: -1,
  '지난 한 해': -1,
  '지난 한해': -1,
  올해: 0,
  '올 해': 0,
  올: 0,
  금년: 0,
  연내: 0,
  연말: 0,
  연초: 0,
  '올 한 해': 0,
  '올 한해': 0,
  내년: 1,
  '다음 해': 1,
  내후년: 2,
}
const YEAR_WORDS = Object.keys(YEAR_SHIFTS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const NOT_AFTER_DIGIT = '(?<!\\d|\\d[.,])'
const WORD_START = '(?<![가-힣])'
const YEAR = '(?<year>(?:19|20)\\d\\d)'
/** `2021` or `'21`. */
const ANY_YEAR = `(?:${YEAR}|['’‘\`](?<short>\\d\\d))`
const MONTH_NUMBER = '(?<month>1[0-2]|0?[1-9])'
const DAY_NUMBER = '(?<day>3[01]|[12]\\d|0?[1-9])'
const MONTH = `${MONTH_NUMBER}월(?!드)`
const DAY = `${DAY_NUMBER}일`
const MONTH_DAY = `${MONTH}(?:\\s?${DAY})?`
const PART = '(?<half>상반기|하반기)'
/** What a number is followed by when it counts something: then it is no year and no month. */
const UNIT =
  '(?:\\s?[%㎡t]|[만억조천백]|\\s[만억조]\\s?[원명]|\\s?[원명개건곳배점평회](?![가-힣]{2}|월|년)|\\s?[명개건곳](?:에게|에서|으로|까지|이상)|\\s?여\\s?[가-힣]|\\s?(?:달러|세대|가구|제곱|농가))'

const rule = (pattern: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(pattern, 'g'),
  read,
})

/** Earlier rules win where two would overlap. */
export const TIME_RULES: readonly TimeRule[] = [
  // 2016~2018년, 2016년부터 2018년까지, 2016년~18년, '22~'24년
  rule(
    `${NOT_AFTER_DIGIT}${ANY_YEAR}년?\\s?(?:~|-|부터\\s?|에서\\s?)\\s?['’‘\`]?(?<to>(?:(?:19|20)\\d\\d)|\\d\\d)년(?!간)(?:까지)?`,
    (g) => {
      const to = Number(g.to)
      return { kind: 'range', year: yearOf(g), toYear: to < 100 ? fullYear(to) : to }
    },
  ),
  // (2016~2018), 2019/2020, '22~'24
  rule(`${NOT_AFTER_DIGIT}${YEAR}\\s?[~/]\\s?(?<to>(?:19|20)\\d\\d)(?!\\d|[.,/]\\d|${UNIT})`, (g) => ({
    kind: 'range',
    year: num(g.year),
    toYear: num(g.to),
  })),
  rule(`['’‘\`](?<short>\\d\\d)\\s?~\\s?['’‘\`](?<to>\\d\\d)(?!\\d)`, (g) => ({
    kind: 'range',
    year: yearOf(g),
    toYear: fullYear(Number(g.to)),
  })),
  // 2016.11.15, 2022. 05.18(수), 2025-12-04, '21.3.5
  rule(
    `${NOT_AFTER_DIGIT}${ANY_YEAR}\\s?[.\\-/]\\s?${MONTH_NUMBER}\\s?[.\\-/]\\s?${DAY_NUMBER}(?!\\d)\\.?(?:\\s?\\([월화수목금토일]\\))?`,
    stated,
  ),
  // 2020.6월, 2020. 6., '21.3
  rule(
    `${NOT_AFTER_DIGIT}${ANY_YEAR}\\s?[.\\-]\\s?${MONTH_NUMBER}(?:월(?!드)(?:\\s?${DAY})?|(?![\\d,]|\\.\\d|${UNIT})\\.?)`,
    stated,
  ),
  // 2014년 10월 3일, 2021년 12월, 2000년도, 2024학년도, 2020년 상반기, '21년; but not 1990년대
  rule(`${NOT_AFTER_DIGIT}${ANY_YEAR}\\s?(?:학년|년)(?!대)도?(?:\\s?${MONTH_DAY}|\\s?${PART})?`, stated),
  // 19년 3월, 98년도: without a mark only before a month or 도
  rule(
    `${NOT_AFTER_DIGIT}(?<short>[09]\\d|[1-3]\\d)년(?:\\s?${MONTH_DAY}|도(?!\\s?(?:안|채|더|되|못|넘|지))(?=[의에는은\\s,.)]|까지|부터))`,
    stated,
  ),
  // `2013 스마트시티 유로 포럼`: a year that is part of a name
  rule(`(?<!\\d|[.,A-Za-z-])${YEAR}(?=\\s[가-힣A-Z])(?!${UNIT})`, stated),
  // 지난해 10월, 올 상반기, 내년, 작년 말
  rule(
    `${WORD_START}(?<word>${YEAR_WORDS})(?:(?<=올)(?=\\s)|(?<!올))(?!정산)(?:\\s?${MONTH_DAY}|\\s?${PART})?`,
    (g, { published }) => ({
      basis: 'relative',
      year: shiftYear(published, YEAR_SHIFTS[g.word ?? ''] ?? 0),
      ...partsOf(g),
    }),
  ),
  // 같은 해 6월, 이듬해: counted from the year named before
  rule(
    `${WORD_START}(?<word>같은 ?해|그 ?해|동년|이듬해)(?:\\s?${MONTH_DAY}|\\s?${PART})?`,
    (g, { previous }) => ({
      basis: 'relative',
      year: previous?.year == null ? null : previous.year + (g.word === '이듬해' ? 1 : 0),
      ...partsOf(g),
    }),
  ),
  // 지난달 18일, 이달 3일
  rule(`${WORD_START}(?<word>지난 ?달|이달|이번 ?달|내달|다음 ?달)(?:\\s?${DAY})?`, (g, { published }) => {
    const word = g.word?.replace(' ', '')
    const by = word === '지난달' ? -1 : word === '이달' || word === '이번달' ? 0 : 1
    return { basis: 'relative', ...shiftMonth(published, by), day: num(g.day) }
  }),
  rule(
    `${WORD_START}(?:지난 ?주|이번 ?주|다음 ?주|오늘|어제|내일)(?=[\\s,.에은는도의]|부터|까지|$)`,
    (_, { published }) => ({
      basis: 'relative',
      year: published?.year ?? null,
    }),
  ),
  // 지난 6월, 지난 10월 25일, 오는 12월
  rule(`${WORD_START}(?<word>지난|오는)\\s?${MONTH_DAY}`, (g, { published }) => ({
    basis: 'relative',
    ...partsOf(g),
    year: (g.word === '지난' ? yearOfPastMonth : yearOfComingMonth)(published, Number(g.month)),
  })),
  // 지난 10여년간, 향후 3년간, 최근 5년 동안, 3개월간, 20년째, 2년 연속, 10주년
  rule(
    `(?:${WORD_START}(?:지난|향후|최근|앞으로)\\s?)?${NOT_AFTER_DIGIT}\\d+여?\\s?(?:년|개월|개년|주|일|시간|분기)여?\\s?(?:간|동안|째|차|만에|내|여|이내|이상|넘게|연속)|${NOT_AFTER_DIGIT}\\d+\\s?(?:주년|개년|년차|개월|시간|분기|년 ?뒤|년 ?후|년 ?전)`,
    () => ({ kind: 'duration' }),
  ),
  // 6월말 현재, 10월경, 7월 2일: the year is that of the last date in the sentence, else the article's
  rule(`${NOT_AFTER_DIGIT}${MONTH_DAY}(?:\\s?(?:말|초|중순|경|중))?`, (g, { published, previous }) => ({
    basis: 'relative',
    ...partsOf(g),
    year: previous?.year ?? published?.year ?? null,
  })),
  // 지난 9일, 오는 20일, 15일 밝혔다; 27일까지 of the month named before; not `1일 평균`
  rule(
    `${NOT_AFTER_DIGIT}(?:${WORD_START}(?<word>지난|오는)\\s)?(?!1일\\s(?:평균|최대|이용|생산|\\d))${DAY}(?=[\\s,.)(~·-]|$|[에의과]|부터|까지|은\\s|자로)`,
    (g, { published, previous }) => {
      const day = Number(g.day)
      const past = g.word === '지난' && monthOfPastDay(published, day)
      const coming = g.word === '오는' && monthOfComingDay(published, day)
      const named = previous?.month ? { year: previous.year, month: previous.month } : null
      return { basis: 'relative', ...(past || coming || named || shiftMonth(published, 0)), day }
    },
  ),
  rule(`${WORD_START}(?:(?<year>매년|해마다|연간|매해|연평균)|매월|매달|월평균)`, (g) => ({
    kind: 'recurring',
    every: g.year ? 'year' : 'month',
  })),
  // 하반기에는: of the year named before, else the article's
  rule(`${WORD_START}${PART}`, (g, { published, previous }) => ({
    basis: 'relative',
    year: previous?.year ?? published?.year ?? null,
    half: halfOf(g.half),
  })),
  // 현재 45개 업체가 입주해 있다, 지금은: the article's own year
  rule(
    '(?<![가-힣]|[월말초일년해]\\s)(?:현재|지금)(?:은|도|까지)?(?=[\\s,])',
    (_, { published, previous }) => ({
      basis: 'relative',
      year: published?.year ?? previous?.year ?? null,
    }),
  ),
  rule('(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)', () => ({ kind: 'clock' })),
]
