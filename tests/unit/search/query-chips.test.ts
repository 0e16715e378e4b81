import { describe, expect, it } from 'vitest'
import { queryChips } from '@/lib/search/query-chips'
import { parseSearchState } from '@/lib/search/state'

const chipsOf = (q: string) => queryChips(parseSearchState({ q, kind: 'metric' }))
const without = (q: string) =>
  chipsOf(q).map(({ removeHref }) => new URL(removeHref, 'http://localhost').searchParams.get('q'))

describe('queryChips', () => {
  it('name each phrase and each exclusion', () => {
    expect(chipsOf('창업 "안양 창업펀드" -서울').map(({ label }) => label)).toEqual([
      '이어진 말: “안양 창업펀드”',
      '제외: 서울',
    ])
    expect(chipsOf('안양 창업')).toEqual([])
  })

  it('take back one and leave the others, and the filters', () => {
    const q = '창업 "안양 펀드" "청년 기업" -서울 -"부산 시"'
    expect(without(q)).toEqual([
      '창업 "청년 기업" -서울 -"부산 시"',
      '창업 "안양 펀드" -서울 -"부산 시"',
      '창업 "안양 펀드" "청년 기업" -"부산 시"',
      '창업 "안양 펀드" "청년 기업" -서울',
    ])
    expect(without('-서울')).toEqual([null])
    for (const { removeHref } of chipsOf(q)) expect(removeHref).toContain('kind=metric')
  })
})
