import { describe, expect, test } from 'vitest'
import { similarNames } from '@/lib/records/similar-names'

const names = (...given: string[]) => given.map((name) => ({ name }))
const similar = (name: string, ...given: string[]) =>
  similarNames(name, names(...given), 3).map((one) => one.name)

describe('names that say about the same', () => {
  test('the same name in another city comes first, spaces aside', () => {
    const found = similar('청년창업 지원사업', '청년 창업지원 사업', '청년 일자리 지원사업', '수출 상담회')
    expect(found[0]).toBe('청년 창업지원 사업')
    expect(found).not.toContain('수출 상담회')
  })

  test('words that all names have make nothing alike', () => {
    const common = ['판로 지원사업', '기술 지원사업', '인증 지원사업', '특허 지원사업', '자금 지원사업']
    expect(similar('수출 지원사업', ...common, '수출 바우처')).toEqual(['수출 바우처'])
  })

  test('no candidates and names of one letter are no fault', () => {
    expect(similar('사업')).toEqual([])
    expect(similar('A', 'A', 'B')).toEqual([])
  })
})
