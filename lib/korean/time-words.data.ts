/** How times are printed: the words of relative years, and the pieces that the patterns of times are made of. */

/** Years told by a word, counted from the article's. */
export const YEAR_SHIFTS: Record<string, number> = {
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
export const YEAR_WORDS = Object.keys(YEAR_SHIFTS)
  .sort((a, b) => b.length - a.length)
  .join('|')

export const NOT_AFTER_DIGIT = '(?<!\\d|\\d[.,])'
export const WORD_START = '(?<![가-힣])'
export const YEAR = '(?<year>(?:19|20)\\d\\d)'
/** `2021` or `'21`. */
export const ANY_YEAR = `(?:${YEAR}|['’‘\`](?<short>\\d\\d))`
export const MONTH_NUMBER = '(?<month>1[0-2]|0?[1-9])'
export const DAY_NUMBER = '(?<day>3[01]|[12]\\d|0?[1-9])'
export const TO_MONTH = '(?<toMonth>1[0-2]|0?[1-9])'
export const TO_DAY = '(?<toDay>3[01]|[12]\\d|0?[1-9])'
export const MONTH = `${MONTH_NUMBER}월(?!드)`
export const DAY = `${DAY_NUMBER}일`
export const MONTH_DAY = `${MONTH}(?:\\s?${DAY})?`
/** `상반기`, `3분기`, `1/4분기`; `상·하반기` is the whole year. */
export const PART =
  '(?:상[·,]\\s?하반기|(?<half>상반기|하반기)|(?<quarter>[1-4])(?:\\s?[/·]\\s?4)?\\s?분기(?!\\s?(?:연속|동안|간|만|째)))'
/** What a number is followed by when it counts something: then it is no year and no month. */
export const UNIT =
  '(?:\\s?[%㎡t]|[만억조천백]|\\s[만억조]\\s?[원명]|\\s?[원명개건곳배점평회](?![가-힣]{2}|월|년)|\\s?[명개건곳](?:에게|에서|으로|까지|이상)|\\s?여\\s?[가-힣]|\\s?(?:달러|세대|가구|제곱|농가))'
/** What may stand before a stretch of months or days. */
export const BEFORE_MONTH = `(?:${ANY_YEAR}년\\s?|(?<word>지난|오는|${YEAR_WORDS})\\s?)?`
