import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { asTyped, loosened } from '@/lib/search/query/settled-query'
import { understandQuery } from '@/lib/search/query/understand-query'

const exact = (...words: string[]) => words.map((word) => `"${keystrokes(word)}"`).join(' ')
const near = (query: string, counts: number[]) =>
  loosened(understandQuery(query), counts).looser.map(({ q }) => q.trim())

describe('asTyped', () => {
  it('asks for all words, and for them as one name', () => {
    const { main, joined, looser } = asTyped(understandQuery('청년 창업 펀드'))
    expect(main.trim()).toBe(exact('청년', '창업', '펀드'))
    expect(joined.map((q) => q.trim())).toContain(exact('청년창업펀드'))
    expect(looser).toEqual([])
  })
})

describe('loosened', () => {
  it('would rather miss a common word than a rare one', () => {
    expect(near('진심토크 입주 수출', [4, 300, 900])[0]).toBe(exact('진심토크', '입주'))
    expect(near('진심토크 입주 수출', [900, 300, 4])[0]).toBe(exact('입주', '수출'))
  })

  it('puts what lacks a word behind all that has every one', () => {
    for (const { weight } of loosened(understandQuery('진심토크 입주 수출'), [4, 300, 900]).looser) {
      expect(weight).toBeLessThanOrEqual(0.1)
    }
  })

  it('cuts a compound into parts that stand apart', () => {
    expect(near('대덕특구', [1])).toContain(exact('대덕', '특구'))
  })

  it('leaves off what a compound only ends in', () => {
    expect(near('인력양성사업', [3])).toContain(exact('인력', '양성'))
  })

  it('is near by a part of a compound, where one or two words are asked for', () => {
    expect(near('세라믹산업', [2])).toContain(exact('세라믹'))
    expect(near('세라믹산업 안양 수출', [2, 9, 9])).not.toContain(exact('세라믹', '안양', '수출'))
  })

  it('asks the engine a bounded number of things', () => {
    const words = '기숙사 식당 화장실 개선 공장 작업장 환경 시설 노후 비용'
    expect(near(words, []).length).toBeLessThanOrEqual(60)
  })
})
