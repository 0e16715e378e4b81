import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConditions } from '@/lib/search/query/read-conditions'
import { emptySearchState, parseSearchState, type SearchState } from '@/lib/search/state'

const read = (q: string) => readConditions({ ...emptySearchState(), q })
/** What differs from the state of the bare address. */
const changed = (state: SearchState) =>
  Object.fromEntries(
    Object.entries(state).filter(([key, value]) => {
      const before = Object.entries(emptySearchState()).find(([name]) => name === key)?.[1]
      return JSON.stringify(value) !== JSON.stringify(before)
    }),
  )

describe('readConditions', () => {
  it.each([
    ['50억 이상', { amountMin: 5e9 }],
    ['50억원 이상', { amountMin: 5e9 }],
    ['1천억 이하 펀드', { q: '펀드', amountMax: 1e11 }],
    ['50억 초과', { amountMin: 5e9 + 1 }],
    ['10억 원 미만 지원', { q: '지원', amountMax: 1e9 - 1 }],
    ['50억~100억 펀드', { q: '펀드', amountMin: 5e9, amountMax: 1e10 }],
    ['50억에서 100억까지', { amountMin: 5e9, amountMax: 1e10 }],
    ['5000만원 이상 지원금', { q: '지원금', amountMin: 5e7 }],
    ['100개사 이상', { countMin: 100 }],
    ['1만 명 이상 고용', { q: '고용', countMin: 10_000 }],
    ['100개사가 넘는 지원', { q: '지원', countMin: 101 }],
    ['2021년', { year: ['2021'] }],
    ['2021년에 창업 지원', { q: '창업 지원', year: ['2021'] }],
    ['안양 2021 지원금', { q: '지원금', year: ['2021'], region: ['anyang'] }],
    ['안양시의 50억 이상', { region: ['anyang'], amountMin: 5e9 }],
  ])('%s', (q, expected) => {
    expect(changed(read(q).state)).toEqual(expected)
  })

  it.each([
    '921억',
    '300억 펀드',
    '2021',
    '안양 청년 창업',
    '2021년 이후',
    '벤처펀드 1조',
    'Blue100',
    '100 이상',
    '3% 이상',
    '"2021년" 지원',
    '2016명',
  ])('leaves %s as words', (q) => {
    const { state, read: parts } = read(q)
    expect(state.q).toBe(q)
    expect(parts).toEqual([])
  })

  it('takes all places of an ambiguous name', () => {
    expect(read('고성 2023년 지원').state.region.length).toBeGreaterThan(1)
  })

  it('adds to what is chosen and says what it read', () => {
    const { state, read: parts } = readConditions(parseSearchState({ q: '안양 2021 지원금', year: '2020' }))
    expect(state.year).toEqual(['2020', '2021'])
    expect(parts).toEqual(['안양', '2021'])
  })

  it('takes a literal search at its word', () => {
    expect(readConditions(parseSearchState({ q: '2021년 지원', literal: '1' })).read).toEqual([])
  })

  it('never throws, and only takes words away', { timeout: 30_000 }, () => {
    const words = fc.constantFrom(
      '안양',
      '2021년',
      '50억',
      '이상',
      '~',
      '100개사',
      '미만',
      '원',
      '지원',
      '1조',
      '"',
      '-',
      ' ',
    )
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words, { maxLength: 8 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(anyQuery, (q) => {
        const once = readConditions(parseSearchState({ q }))
        const again = readConditions(once.state)
        expect(again.state.q.length).toBeLessThanOrEqual(once.state.q.length)
      }),
    )
  })
})
