/** When something was, is or will be, in words, and the year they mean. */
import type { YearBasis } from '@/lib/records/vocabulary'
import type { Chance } from '@/scripts/generate/chance'
import type { Frame } from '@/scripts/generate/figure-spec'

export interface TimeWords {
  words: string
  year: number | null
  yearBasis: YearBasis | null
  /** Years that are as right: 현재 names none. */
  otherYears: (number | null)[]
}

interface ArticleDate {
  year: number
  month: number
}

/** @param isDated whether the article says when it appeared: without that 지난해 says nothing. */
export function drawTime(
  tense: Frame['tense'],
  date: ArticleDate,
  isDated: boolean,
  chance: Chance,
): TimeWords {
  const relative = isDated ? relativeTimes(tense, date) : []
  const stated = statedTimes(tense, date)
  return chance.pick(chance.happens(0.55) && relative.length > 0 ? relative : stated)
}

const stated = (words: string, year: number): TimeWords => ({
  words,
  year,
  yearBasis: 'stated',
  otherYears: [],
})
const relative = (words: string, year: number): TimeWords => ({
  words,
  year,
  yearBasis: 'relative',
  otherYears: [],
})

function relativeTimes(tense: Frame['tense'], { year, month }: ArticleDate): TimeWords[] {
  switch (tense) {
    case 'past':
      return [
        ...['지난해', '작년', '지난 한 해', '지난해'].map((words) => relative(words, year - 1)),
        ...(month > 6 ? ['올해 상반기', '올 들어'].map((words) => relative(words, year)) : []),
      ]
    case 'current':
      return [
        ...['올해', '올해 현재', `올해 ${month}월`].map((words) => relative(words, year)),
        { ...relative('현재', year), otherYears: [null] },
      ]
    case 'future':
      return [
        ...['내년', '내년', '내년 상반기'].map((words) => relative(words, year + 1)),
        ...(month < 6 ? [relative('올해', year), relative('올 하반기', year)] : []),
      ]
    case 'hoped':
      return [relative('내년', year + 1), relative('내후년', year + 2)]
  }
}

function statedTimes(tense: Frame['tense'], { year, month }: ArticleDate): TimeWords[] {
  switch (tense) {
    case 'past':
      return [1, 1, 2, 3].map((back) => stated(`${year - back}년`, year - back))
    case 'current':
      return [
        stated(`${year}년 현재`, year),
        stated(`${year}년 ${month}월 기준으로`, year),
        stated(`${year}년 ${month}월 말`, year),
      ]
    case 'future':
      return [1, 1, 2].map((ahead) => stated(`${year + ahead}년`, year + ahead))
    case 'hoped':
      return [2, 3, 5].map((ahead) => stated(`${year + ahead}년`, year + ahead))
  }
}
