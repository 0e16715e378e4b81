import { describe, expect, it } from 'vitest'
import { leaveSomeOut } from '@/lib/search/query/leave-some-out'
import { understandQuery } from '@/lib/search/query/understand-query'

const wordsOf = (query: string, counts: number[] = []) =>
  understandQuery(query).tokens.map((token, at) => ({ tokens: [token], count: counts[at] ?? 10 }))
const without = (query: string, counts?: number[]) =>
  leaveSomeOut(wordsOf(query, counts)).map((one) => one.without)

describe('leaveSomeOut', () => {
  it('leaves out no place, and a number only where others have it', () => {
    expect(without('안양 2021 청년 창업').flat()).not.toContain(0)
    for (const { without, isBold } of leaveSomeOut(wordsOf('안양 2021 청년 창업')))
      if (without.includes(1)) expect(isBold).toBe(true)
  })

  it('takes 예산 for money, not for the town of that name', () => {
    expect(without('펀드 예산')).toContainEqual([1])
  })

  it('keeps a word that says something', () => {
    expect(without('청년 지원')).toEqual([[1]])
    expect(without('안양 청년 지원')).toEqual([[2]])
  })

  it('says which ways leave fewer words than are asked for', () => {
    const bold = (query: string) => leaveSomeOut(wordsOf(query), 2).map(({ isBold }) => isBold)
    expect(bold('청년 창업')).toEqual([true, true])
    // A word that says nothing may always go.
    expect(bold('청년 지원')).toEqual([false])
  })

  it('would rather miss a common word, and words that say nothing before all', () => {
    expect(without('진심토크 입주 수출', [4, 300, 900])[0]).toEqual([2])
    expect(without('청년 창업 지원')[0]).toEqual([2])
  })

  it('leaves out so much that one word remains, but not where that says next to nothing', () => {
    expect(without('진심토크 입주 수출', [4, 300, 900])).toContainEqual([1, 2])
    expect(without('진심토크 에이큐브 창업캠프 수출', [1, 1, 1, 900])).not.toContainEqual([0, 1, 2])
  })

  it('puts what keeps less behind', () => {
    const weights = leaveSomeOut(wordsOf('기숙사 식당 화장실 개선')).map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(Math.max(...weights)).toBeLessThan(0.1)
  })
})
