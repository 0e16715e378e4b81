/** How articles tell times: what each form looks like, and the date it means. */
import {
  fullYear,
  monthOfComingDay,
  monthOfPastDay,
  shiftMonth,
  shiftYear,
  yearOfComingMonth,
  yearOfPastMonth,
} from '@/lib/korean/calendar'
import {
  firstMonth,
  num,
  partsOf,
  shiftOf,
  stated,
  type TimeRule,
  yearOf,
  yearOfMonth,
} from '@/lib/korean/time-parts'
import {
  ANY_YEAR,
  BEFORE_MONTH,
  DAY,
  DAY_NUMBER,
  MONTH,
  MONTH_DAY,
  MONTH_NUMBER,
  NOT_AFTER_DIGIT,
  PART,
  TO_DAY,
  TO_MONTH,
  UNIT,
  WORD_START,
  YEAR,
  YEAR_WORDS,
} from '@/lib/korean/time-words.data'

/** @param needs words of which a text must have one for the pattern to be tried: most sentences have few of them */
const rule = (needs: readonly string[], pattern: string, read: TimeRule['read']): TimeRule => ({
  needs,
  pattern: new RegExp(pattern, 'g'),
  read,
})

/** A year in digits, whole or short. */
const A_YEAR = ['19', '20', "'", '’', '‘', '`']

/** Earlier rules win where two would overlap. */
export const TIME_RULES: readonly TimeRule[] = [
  // 2016~2018년, 2016년부터 2018년까지, 2016년~18년, '22~'24년
  rule(
    ['년'],
    `${NOT_AFTER_DIGIT}${ANY_YEAR}년?\\s?(?:~|-|부터\\s?|에서\\s?)\\s?['’‘\`]?(?<to>(?:(?:19|20)\\d\\d)|\\d\\d)년(?!간)(?:까지)?`,
    (g) => {
      const to = Number(g.to)
      return { kind: 'range', year: yearOf(g), toYear: to < 100 ? fullYear(to) : to }
    },
  ),
  // (2016~2018), 2019/2020, '22~'24
  rule(
    ['~', '/'],
    `${NOT_AFTER_DIGIT}${YEAR}\\s?[~/]\\s?(?<to>(?:19|20)\\d\\d)(?!\\d|[.,/]\\d|${UNIT})`,
    (g) => ({ kind: 'range', year: num(g.year), toYear: num(g.to) }),
  ),
  rule(['~'], `['’‘\`](?<short>\\d\\d)\\s?~\\s?['’‘\`](?<to>\\d\\d)(?!\\d)`, (g) => ({
    kind: 'range',
    year: yearOf(g),
    toYear: fullYear(Number(g.to)),
  })),
  // 올해부터 2025년까지, 내년부터 2026년까지, 2019년부터 올해까지
  rule(
    ['부터'],
    `(?:${WORD_START}(?<word>${YEAR_WORDS})|${NOT_AFTER_DIGIT}${YEAR}년)부터\\s?(?:오는 )?(?:(?<to>20\\d\\d)년|(?<toWord>${YEAR_WORDS}))(?:\\s?말)?까지`,
    (g, { published }) => {
      const from = shiftOf(g.word)
      const to = shiftOf(g.toWord)
      return {
        kind: 'range',
        basis: to === undefined ? 'stated' : 'relative',
        year: from === undefined ? num(g.year) : shiftYear(published, from),
        toYear: to === undefined ? num(g.to) : shiftYear(published, to),
      }
    },
  ),
  // 지난 10월 18일부터 22일까지, 3월 2일~4월 5일, 10월 18~22일
  rule(
    ['월'],
    `${NOT_AFTER_DIGIT}${BEFORE_MONTH}${MONTH}\\s?${DAY_NUMBER}일?(?:\\([월화수목금토일]\\))?\\s?(?:~|-|부터|에서)\\s?(?:${TO_MONTH}월\\s?)?${TO_DAY}일(?:까지)?`,
    (g, context) => ({
      ...partsOf(g),
      ...yearOfMonth(g, context),
      until: { month: Number(g.toMonth ?? g.month), day: Number(g.toDay) },
    }),
  ),
  // 3~10월, 올 1월부터 9월까지
  rule(
    ['월'],
    `${NOT_AFTER_DIGIT}${BEFORE_MONTH}${MONTH_NUMBER}월?\\s?(?:~|-|부터\\s?|에서\\s?)\\s?${TO_MONTH}월(?!드)(?:까지)?`,
    (g, context) => ({
      ...partsOf(g),
      ...yearOfMonth(g, context),
      until: { month: Number(g.toMonth), day: null },
    }),
  ),
  // 2016.11.15, 2022. 05.18(수), 2025-12-04, '21.3.5
  rule(
    A_YEAR,
    `${NOT_AFTER_DIGIT}${ANY_YEAR}\\s?[.\\-/]\\s?${MONTH_NUMBER}\\s?[.\\-/]\\s?${DAY_NUMBER}(?!\\d)\\.?(?:\\s?\\([월화수목금토일]\\))?`,
    stated,
  ),
  // 2020.6월, 2020. 6., '21.3
  rule(
    A_YEAR,
    `${NOT_AFTER_DIGIT}${ANY_YEAR}\\s?[.\\-]\\s?${MONTH_NUMBER}(?:월(?!드)(?:\\s?${DAY})?|(?![\\d,]|\\.\\d|${UNIT})\\.?)`,
    stated,
  ),
  // 2014년 10월 3일, 2021년 12월, 2000년도, 2024학년도, 2020년 상반기, '21년; but not 1990년대
  rule(
    ['년'],
    `${NOT_AFTER_DIGIT}${ANY_YEAR}\\s?(?:학년|년)(?!대)도?(?:\\s?${MONTH_DAY}|\\s?${PART})?`,
    stated,
  ),
  // 19년 3월, 98년도: without a mark only before a month or 도
  rule(
    ['년'],
    `${NOT_AFTER_DIGIT}(?<short>[09]\\d|[1-3]\\d)년(?:\\s?${MONTH_DAY}|도(?!\\s?(?:안|채|더|되|못|넘|지))(?=[의에는은\\s,.)]|까지|부터))`,
    stated,
  ),
  // `2013 스마트시티 유로 포럼`: a year that is part of a name
  rule(['19', '20'], `(?<!\\d|[.,A-Za-z-])${YEAR}(?=\\s[가-힣A-Z])(?!${UNIT})`, stated),
  // 지난해 10월, 올 상반기, 내년, 작년 말
  rule(
    ['해', '년', '올', '연'],
    `${WORD_START}(?<word>${YEAR_WORDS})(?:(?<=올)(?=\\s)|(?<!올))(?!정산)(?:\\s?${MONTH_DAY}|\\s?${PART})?`,
    (g, { published }) => ({
      basis: 'relative',
      year: shiftYear(published, shiftOf(g.word) ?? 0),
      ...partsOf(g),
    }),
  ),
  // 같은 해 6월, 이듬해: counted from the year named before
  rule(
    ['해', '년'],
    `${WORD_START}(?<word>같은 ?해|그 ?해|동년|이듬해)(?:\\s?${MONTH_DAY}|\\s?${PART})?`,
    (g, { previous }) => ({
      basis: 'relative',
      year: previous?.year == null ? null : previous.year + (g.word === '이듬해' ? 1 : 0),
      ...partsOf(g),
    }),
  ),
  // 전년, 전년도: the year before the one named, held up for comparison
  {
    ...rule(
      ['전년', '전해'],
      `${WORD_START}(?:전년도?|전해)(?:\\s?${PART})?`,
      (g, { published, previous }) => {
        const year = previous?.year ?? published?.year ?? null
        return { basis: 'relative', year: year === null ? null : year - 1, ...partsOf(g) }
      },
    ),
    passing: true,
  },
  // 지난달 18일, 이달 3일
  rule(
    ['달'],
    `${WORD_START}(?<word>지난 ?달|이달|이번 ?달|내달|다음 ?달)(?:\\s?${DAY})?`,
    (g, { published }) => {
      const word = g.word?.replace(' ', '')
      const by = word === '지난달' ? -1 : word === '이달' || word === '이번달' ? 0 : 1
      return { basis: 'relative', ...shiftMonth(published, by), day: num(g.day) }
    },
  ),
  rule(
    ['주', '오늘', '어제', '내일'],
    `${WORD_START}(?:지난 ?주|이번 ?주|다음 ?주|오늘|어제|내일)(?=[\\s,.에은는도의]|부터|까지|$)`,
    (_, { published }) => ({
      basis: 'relative',
      year: published?.year ?? null,
    }),
  ),
  // 지난 6월, 지난 10월 25일, 오는 12월
  rule(['지난', '오는'], `${WORD_START}(?<word>지난|오는)\\s?${MONTH_DAY}`, (g, { published }) => ({
    basis: 'relative',
    ...partsOf(g),
    year: (g.word === '지난' ? yearOfPastMonth : yearOfComingMonth)(published, Number(g.month)),
  })),
  // 지난 10여년간, 향후 3년간, 최근 5년 동안, 3개월간, 20년째, 2년 연속, 10주년
  rule(
    ['년', '월', '주', '일', '시간', '분기'],
    `(?:${WORD_START}(?:지난|향후|최근|앞으로)\\s?)?${NOT_AFTER_DIGIT}\\d+여?\\s?(?:년|개월|개년|주|일|시간|분기)여?\\s?(?:간|동안|째|차|만에|내|여|이내|이상|넘게|연속)|${NOT_AFTER_DIGIT}\\d+\\s?(?:주년|개년|년차|개월|시간|개 ?분기|년 ?뒤|년 ?후|년 ?전)`,
    () => ({ kind: 'duration' }),
  ),
  // 6월말 현재, 10월경, 7월 2일: the year is that of the last date in the sentence, else the article's
  rule(
    ['월'],
    `${NOT_AFTER_DIGIT}${MONTH_DAY}(?:\\s?(?:말|초|중순|경|중))?`,
    (g, { published, previous }) => ({
      basis: 'relative',
      ...partsOf(g),
      year: previous?.year ?? published?.year ?? null,
    }),
  ),
  // 지난 9일, 오는 20일, 15일 밝혔다; 27일까지 of the month named before; not `1일 평균`
  rule(
    ['일'],
    `${NOT_AFTER_DIGIT}(?:${WORD_START}(?<word>지난|오는)\\s)?(?!1일\\s(?:평균|최대|이용|생산|\\d))${DAY}(?=[\\s,.)(~·-]|$|[에의과]|부터|까지|은\\s|자로)`,
    (g, { published, previous }) => {
      const day = Number(g.day)
      const past = g.word === '지난' && monthOfPastDay(published, day)
      const coming = g.word === '오는' && monthOfComingDay(published, day)
      const named = previous?.month ? { year: previous.year, month: previous.month } : null
      return { basis: 'relative', ...(past || coming || named || shiftMonth(published, 0)), day }
    },
  ),
  rule(
    ['매', '해마다', '연간', '연평균', '월평균'],
    `${WORD_START}(?:(?<year>매년|해마다|연간|매해|연평균)|매월|매달|월평균)`,
    (g) => ({
      kind: 'recurring',
      every: g.year ? 'year' : 'month',
    }),
  ),
  // 하반기에는, 1분기: of the year named before, else the article's; 지난 4분기 in March is last year's
  rule(
    ['반기', '분기'],
    `(?:${WORD_START}(?<word>지난|오는)\\s?|(?<![가-힣]|\\d[/.,]?))${PART}`,
    (g, { published, previous }) => {
      const past = g.word === '지난' && yearOfPastMonth(published, firstMonth(g))
      const coming = g.word === '오는' && yearOfComingMonth(published, firstMonth(g))
      return {
        basis: 'relative',
        year: past || coming || (previous?.year ?? published?.year ?? null),
        ...partsOf(g),
      }
    },
  ),
  // 현재 45개 업체가 입주해 있다, 지금은: the article's own year
  rule(
    ['현재', '지금'],
    '(?<![가-힣]|[월말초일년해]\\s)(?:현재|지금)(?:은|도|까지)?(?=[\\s,])',
    (_, { published }) => ({
      basis: 'relative',
      year: published?.year ?? null,
    }),
  ),
  rule([':'], '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)', () => ({ kind: 'clock' })),
]
