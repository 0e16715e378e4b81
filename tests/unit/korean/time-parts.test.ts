import { expect, it } from 'vitest'
import { firstMonth, num, partsOf, shiftOf, stated, yearOf, yearOfMonth } from '@/lib/korean/time-parts'

const MAY = { published: { year: 2024, month: 5, day: 20 }, previous: null }

it('적히지 않은 것은 null이다', () => {
  expect(num(undefined)).toBeNull()
  expect(yearOf({})).toBeNull()
  expect(partsOf({})).toEqual({ month: null, day: null, half: null, quarter: null })
})

it.each([
  [{ year: '2021' }, 2021],
  [{ short: '21' }, 2021],
  [{ short: '98' }, 1998],
])('%o은 %i년', (groups, year) => {
  expect(yearOf(groups)).toBe(year)
  expect(stated(groups).year).toBe(year)
})

it.each([
  ['올해', 0],
  ['지난해', -1],
  ['내년', 1],
  ['오는', undefined],
])('‘%s’은 기사의 해에서 %s해', (word, by) => {
  expect(shiftOf(word)).toBe(by)
})

it.each([
  [{ half: '상반기' }, 1],
  [{ half: '하반기' }, 7],
  [{ quarter: '4' }, 10],
])('%o는 %i월에 시작한다', (groups, month) => {
  expect(firstMonth(groups)).toBe(month)
})

it.each([
  [{ year: '2019', month: '7' }, 2019],
  [{ word: '지난', month: '10' }, 2023],
  [{ word: '오는', month: '3' }, 2025],
  [{ word: '내년', month: '3' }, 2025],
  [{ month: '3' }, 2024],
])('%o의 해는 %i년', (groups, year) => {
  expect(yearOfMonth(groups, MAY).year).toBe(year)
})
