import { describe, expect, it } from 'vitest'
import { findQuantities, findUnread } from '@/lib/measures/quantity'
import { isRange, upperBound } from '@/lib/measures/range'

describe('범위는 통째로 읽고, 값은 위 끝이다', () => {
  it.each<[string, string, number]>([
    ['업체당 300만~500만 원을 준다', '300만~500만 원', 5_000_000],
    ['3~5억 원을 준다', '3~5억 원', 500_000_000],
    ['8천만~1억 원을 준다', '8천만~1억 원', 100_000_000],
    ['100만원~1천만원', '100만원~1천만원', 10_000_000],
    ['1억~3억 달러', '1억~3억 달러', 300_000_000],
    ['30~50개사를 뽑는다', '30~50개사', 50],
    ['1,000~2,000명이 온다', '1,000~2,000명', 2000],
    ['10-20명', '10-20명', 20],
    ['이자의 1.75~2%를 보탠다', '1.75~2%', 2],
    ['2천만 원에서 1억 원까지 준다', '2천만 원에서 1억 원', 100_000_000],
    ['10명부터 최대 20명까지', '10명부터 최대 20명', 20],
    ['2.0%에서 최대 2.5%까지다', '2.0%에서 최대 2.5%', 2.5],
  ])('%s', (text, raw, value) => {
    expect(findQuantities(text, [])).toEqual([expect.objectContaining({ raw, value, qualifier: 'up-to' })])
    expect(isRange(raw)).toBe(true)
  })
})

it.each(['5~3억 원을 준다', '500~1천만 원', '1,00~2,000명', '3억~5명'])(
  '‘%s’는 온전히 읽히지 않으므로 수치가 아니다',
  (text) => {
    const read = findQuantities(text, [])
    expect(read.filter(({ start }) => start === 0)).toEqual([])
    expect(findUnread(text, [], read).length + read.length).toBeGreaterThan(0)
  },
)

it('‘에서’만으로는 범위가 아니라 바뀜이다', () => {
  expect(findQuantities('2천만 원에서 5천만 원으로 올린다', []).map(({ raw }) => raw)).toEqual([
    '2천만 원',
    '5천만 원',
  ])
})

it.each(['3~5층', '19~39세', '053-810-1234', '2023-15호'])('‘%s’는 수치가 아니다', (text) => {
  expect(findQuantities(text, [])).toEqual([])
})

it.each(['300만 원', '국비 30억 원', '12.5%', '1억 2천만 원'])('‘%s’는 범위가 아니다', (raw) => {
  expect(isRange(raw)).toBe(false)
})

it('위 끝이 없으면 null이다', () => {
  expect(upperBound('3~층', 1)).toBeNull()
  expect(upperBound('3~5층', 1)).toMatchObject({ start: 2, needsUntil: false })
})
