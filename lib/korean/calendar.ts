/** Which date the short and relative words of an article mean, counted from its own date. */

/** The article's date, as far as it is known. */
export type Published = { year: number; month: number | null; day: number | null }

export type YearMonth = { year: number | null; month: number | null }

/** Two-digit years from here on are of the last century. */
const OLDEST_SHORT_YEAR = 60

/** `'21년` → 2021, `98년` → 1998. */
export function fullYear(short: number): number {
  return short < OLDEST_SHORT_YEAR ? 2000 + short : 1900 + short
}

export function shiftYear(published: Published | null, by: number): number | null {
  return published ? published.year + by : null
}

/** The month so many months after the article's; without its month only the year stays. */
export function shiftMonth(published: Published | null, by: number): YearMonth {
  if (!published || published.month === null) return { year: published?.year ?? null, month: null }
  const months = published.year * 12 + (published.month - 1) + by
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** The last such month before the article: `지난 6월` in November is this year's, in May last year's. */
export function yearOfPastMonth(published: Published | null, month: number): number | null {
  if (!published) return null
  return published.month !== null && month > published.month ? published.year - 1 : published.year
}

/** The first such month from the article on: `오는 3월` in November is next year's. */
export function yearOfComingMonth(published: Published | null, month: number): number | null {
  if (!published) return null
  return published.month !== null && month < published.month ? published.year + 1 : published.year
}

/** The month of the last such day before the article: `지난 28일` on 3 January is a day of December. */
export function monthOfPastDay(published: Published | null, day: number): YearMonth {
  return shiftMonth(published, published?.day != null && day > published.day ? -1 : 0)
}

/** The month of the first such day from the article on: `오는 3일` on 28 December is a day of January. */
export function monthOfComingDay(published: Published | null, day: number): YearMonth {
  return shiftMonth(published, published?.day != null && day < published.day ? 1 : 0)
}
