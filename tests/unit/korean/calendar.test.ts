import { describe, expect, it } from 'vitest'
import {
  fullYear,
  monthOfComingDay,
  monthOfPastDay,
  shiftMonth,
  shiftYear,
  yearOfComingMonth,
  yearOfPastMonth,
} from '@/lib/korean/calendar'

const published = { year: 2024, month: 1, day: 3 }

it('두 자리 해는 98이면 1998, 21이면 2021이다', () => {
  expect([98, 60, 59, 0, 21].map(fullYear)).toEqual([1998, 1960, 2059, 2000, 2021])
})

it('기사 날짜가 없으면 해도 달도 없다', () => {
  expect(shiftYear(null, -1)).toBeNull()
  expect(yearOfPastMonth(null, 6)).toBeNull()
  expect(yearOfComingMonth(null, 6)).toBeNull()
  expect(shiftMonth(null, 1)).toEqual({ year: null, month: null })
  expect(monthOfPastDay(null, 6)).toEqual({ year: null, month: null })
})

it('해만 아는 기사에서 달은 모르고 해는 안다', () => {
  const onlyYear = { year: 2024, month: null, day: null }
  expect(shiftMonth(onlyYear, -1)).toEqual({ year: 2024, month: null })
  expect(yearOfPastMonth(onlyYear, 12)).toBe(2024)
  expect(monthOfComingDay(onlyYear, 5)).toEqual({ year: 2024, month: null })
})

describe('해를 넘는 달과 날', () => {
  it('1월의 지난달은 지난해 12월, 12월의 다음 달은 내년 1월', () => {
    expect(shiftMonth(published, -1)).toEqual({ year: 2023, month: 12 })
    expect(shiftMonth({ year: 2023, month: 12, day: 28 }, 1)).toEqual({ year: 2024, month: 1 })
  })

  it('1월 3일의 ‘지난 28일’은 12월, ‘지난 2일’은 1월', () => {
    expect(monthOfPastDay(published, 28)).toEqual({ year: 2023, month: 12 })
    expect(monthOfPastDay(published, 2)).toEqual({ year: 2024, month: 1 })
  })

  it('12월 28일의 ‘오는 3일’은 1월, ‘오는 30일’은 12월', () => {
    const december = { year: 2023, month: 12, day: 28 }
    expect(monthOfComingDay(december, 3)).toEqual({ year: 2024, month: 1 })
    expect(monthOfComingDay(december, 30)).toEqual({ year: 2023, month: 12 })
  })

  it('‘지난 12월’은 지난해, ‘오는 3월’은 아직 오지 않았으면 올해', () => {
    expect(yearOfPastMonth(published, 12)).toBe(2023)
    expect(yearOfPastMonth(published, 1)).toBe(2024)
    expect(yearOfComingMonth(published, 3)).toBe(2024)
    expect(yearOfComingMonth({ year: 2024, month: 11, day: 1 }, 3)).toBe(2025)
  })
})
