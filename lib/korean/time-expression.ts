/**
 * When the article says something happened: `2014년 10월`, `지난해 10월`, `올 상반기`, `지난 9일`, `매년`.
 * Relative words count from the article's own date; without one they keep their place but have no year.
 */

/** The article's date, as far as it is known. */
export type Published = { year: number; month: number | null; day: number | null }

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

type Groups = Record<string, string | undefined>
type Rule = {
  pattern: RegExp
  read: (
    groups: Groups,
    published: Published | null,
    previousYear: number | null,
  ) => Partial<TimeExpression> | null
}

const num = (text: string | undefined) => (text === undefined ? null : Number(text))
const halfOf = (text: string | undefined) => (text === '상반기' ? 1 : text === '하반기' ? 2 : null)

/** `'21년` → 2021, `98년` → 1998. */
function century(short: number): number {
  return short < 60 ? 2000 + short : 1900 + short
}

function shiftYear(published: Published | null, by: number): number | null {
  return published ? published.year + by : null
}

/** The last such month before the article: `지난 6월` in November is this year's, in May last year's. */
function yearOfPastMonth(published: Published | null, month: number): number | null {
  if (!published) return null
  return published.month !== null && month > published.month ? published.year - 1 : published.year
}

function yearOfComingMonth(published: Published | null, month: number): number | null {
  if (!published) return null
  return published.month !== null && month < published.month ? published.year + 1 : published.year
}

const YEAR_SHIFTS: Record<string, number> = {
  지지난해: -2,
  재작년: -2,
  지난해: -1,
  '지난 해': -1,
  작년: -1,
  올해: 0,
  '올 해': 0,
  올: 0,
  금년: 0,
  연내: 0,
  연말: 0,
  '올 한 해': 0,
  '올 한해': 0,
  내년: 1,
  '다음 해': 1,
  내후년: 2,
}

const MONTH = '(?<month>1[0-2]|0?[1-9])월'
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])일'
const PART = '(?<half>상반기|하반기)'
const NOT_AFTER_DIGIT = '(?<![\\d.,])'

/** Earlier rules win where two would overlap. */
const RULES: readonly Rule[] = [
  {
    // 2016~2018년, 2016년부터 2018년까지, 2016년~18년
    pattern: new RegExp(
      `${NOT_AFTER_DIGIT}(?<year>(?:19|20)\\d\\d)년?\\s?(?:~|-|부터\\s?)\\s?(?<to>(?:(?:19|20)\\d\\d)|\\d\\d)년(?:까지)?`,
      'g',
    ),
    read: (g) => {
      const to = num(g.to)
      if (to === null) return null
      return { kind: 'range', basis: 'stated', year: num(g.year), toYear: to < 100 ? century(to) : to }
    },
  },
  {
    // 2016.11.15 18:08, 2022. 05.18(수) 17:09, 2025-12-04
    pattern: new RegExp(
      `${NOT_AFTER_DIGIT}(?<year>(?:19|20)\\d\\d)\\s?[.\\-/]\\s?(?<month>1[0-2]|0?[1-9])\\s?[.\\-/]\\s?(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)\\.?(?:\\s?\\([월화수목금토일]\\))?`,
      'g',
    ),
    read: (g) => ({
      kind: 'point',
      basis: 'stated',
      year: num(g.year),
      month: num(g.month),
      day: num(g.day),
    }),
  },
  {
    // 2014년 10월 3일, 2021년 12월, 2000년도, 2020년 상반기, '21년
    pattern: new RegExp(
      `${NOT_AFTER_DIGIT}(?:(?<year>(?:19|20)\\d\\d)|['’‘](?<short>\\d\\d))년도?(?:\\s?${MONTH}(?:\\s?${DAY})?|\\s?${PART})?`,
      'g',
    ),
    read: (g) => ({
      kind: 'point',
      basis: 'stated',
      year: g.short === undefined ? num(g.year) : century(Number(g.short)),
      month: num(g.month),
      day: num(g.day),
      half: halfOf(g.half),
    }),
  },
  {
    // `2013 스마트시티 유로 포럼`: a year that is part of a name
    pattern: /(?<![\d.,A-Za-z-])(?<year>(?:19|20)\d\d)(?=\s[가-힣A-Z])/g,
    read: (g) => ({ kind: 'point', basis: 'stated', year: num(g.year) }),
  },
  {
    // 지난해 10월, 올 상반기, 내년, 작년 말
    pattern: new RegExp(
      `(?<![가-힣])(?<word>${Object.keys(YEAR_SHIFTS)
        .sort((a, b) => b.length - a.length)
        .join('|')})(?:(?<=올)(?=\\s)|(?<!올))(?:\\s?${MONTH}(?:\\s?${DAY})?|\\s?${PART})?`,
      'g',
    ),
    read: (g, published) => ({
      kind: 'point',
      basis: 'relative',
      year: shiftYear(published, YEAR_SHIFTS[g.word ?? ''] ?? 0),
      month: num(g.month),
      day: num(g.day),
      half: halfOf(g.half),
    }),
  },
  {
    // 지난달 18일, 이달 3일
    pattern: new RegExp(`(?<![가-힣])(?<word>지난달|이달|이번 달|내달|다음 달|다음달)(?:\\s?${DAY})?`, 'g'),
    read: (g, published) => {
      if (!published || published.month === null) {
        return { kind: 'point', basis: 'relative', year: published?.year ?? null, day: num(g.day) }
      }
      const shift = g.word === '지난달' ? -1 : g.word === '이달' || g.word === '이번 달' ? 0 : 1
      const months = published.year * 12 + (published.month - 1) + shift
      return {
        kind: 'point',
        basis: 'relative',
        year: Math.floor(months / 12),
        month: (months % 12) + 1,
        day: num(g.day),
      }
    },
  },
  {
    // 오는 2025년 handled above; 지난 6월, 지난 10월 25일, 오는 12월
    pattern: new RegExp(`(?<![가-힣])(?<word>지난|오는)\\s?${MONTH}(?:\\s?${DAY})?`, 'g'),
    read: (g, published) => ({
      kind: 'point',
      basis: 'relative',
      year: (g.word === '지난' ? yearOfPastMonth : yearOfComingMonth)(published, Number(g.month)),
      month: num(g.month),
      day: num(g.day),
    }),
  },
  {
    // 지난 10여년간, 향후 3년간, 최근 5년 동안, 3개월간, 24시간, 20년째, 10주년
    pattern:
      /(?:(?<![가-힣])(?:지난|향후|최근|앞으로)\s?)?(?<![\d.,])\d+여?\s?(?:년|개월|개년|주|일|시간|분기)여?\s?(?:간|동안|째|차|만에|내|여|이내|이상|넘게)(?![가-힣]*원)|(?<![\d.,])\d+\s?(?:주년|개년|년차|개월|시간|분기|년 ?뒤|년 ?후|년 ?전)/g,
    read: () => ({ kind: 'duration', basis: 'stated' }),
  },
  {
    // 6월말 현재, 10월경, 7월 2일: the year is that of the last date in the sentence, else the article's
    pattern: new RegExp(`${NOT_AFTER_DIGIT}${MONTH}(?:\\s?${DAY})?(?:\\s?(?:말|초|중순|경|중))?`, 'g'),
    read: (g, published, previousYear) => ({
      kind: 'point',
      basis: 'relative',
      year: previousYear ?? published?.year ?? null,
      month: num(g.month),
      day: num(g.day),
    }),
  },
  {
    // 지난 9일, 오는 20일, 15일 밝혔다
    pattern: new RegExp(
      `${NOT_AFTER_DIGIT}(?:(?<![가-힣])(?:지난|오는)\\s)?${DAY}(?=[\\s,.)(]|$|에|부터|까지|은\\s|자로)`,
      'g',
    ),
    read: (g, published) => ({
      kind: 'point',
      basis: 'relative',
      year: published?.year ?? null,
      month: published?.month ?? null,
      day: num(g.day),
    }),
  },
  {
    pattern: /(?<![가-힣])(?:(?<year>매년|해마다|연간|매해)|매월|매달|월평균)/g,
    read: (g) => ({ kind: 'recurring', basis: 'stated', every: g.year ? 'year' : 'month' }),
  },
  {
    // 하반기에는: of the year named before, else the article's
    pattern: new RegExp(`(?<![가-힣])${PART}`, 'g'),
    read: (g, published, previousYear) => ({
      kind: 'point',
      basis: 'relative',
      year: previousYear ?? published?.year ?? null,
      half: halfOf(g.half),
    }),
  },
  {
    // `현재 45개 업체가 입주해 있다`: the article's own year
    pattern: /(?<![가-힣]|[월말초일년해]\s)현재(?=[\s,])/g,
    read: (_, published, previousYear) => ({
      kind: 'point',
      basis: 'relative',
      year: previousYear ?? published?.year ?? null,
    }),
  },
  { pattern: /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g, read: () => ({ kind: 'clock', basis: 'stated' }) },
]

type Match = { start: number; end: number; rule: Rule; groups: Groups }

function matchesOf(text: string): Match[] {
  const matches = RULES.flatMap((rule, rank) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule,
      rank,
      groups: match.groups ?? {},
    })),
  ).sort((a, b) => a.rank - b.rank)
  const kept: Match[] = []
  for (const match of matches) {
    if (kept.every((other) => match.end <= other.start || other.end <= match.start)) kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/**
 * Finds every time expression of a stretch of (width-folded) text, in order.
 * @param published the article's date; null when the article has none: relative words then have no year.
 */
export function findTimeExpressions(text: string, published: Published | null): TimeExpression[] {
  const found: TimeExpression[] = []
  let previousYear: number | null = null
  for (const { start, end, rule, groups } of matchesOf(text)) {
    const read = rule.read(groups, published, previousYear)
    if (!read) continue
    const expression: TimeExpression = {
      start,
      end,
      kind: 'point',
      basis: 'stated',
      year: null,
      toYear: null,
      month: null,
      day: null,
      half: null,
      every: null,
      ...read,
    }
    found.push(expression)
    if (expression.year !== null && expression.kind === 'point') previousYear = expression.year
  }
  return found
}
