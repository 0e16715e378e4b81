import { describe, expect, it } from 'vitest'
import { pastAt, presentActionAt, syllablesWithFinalL } from '@/lib/korean/tense'

describe('presentActionAt', () => {
  it.each([
    '10개사를 파견한다.',
    '300억원을 댑니다.',
    '기업을 돕는다.',
    '단지를 짓는다고 밝혔다.',
    '예산을 늘린다며 웃었다.',
    '함께 만들자.',
  ])('‘%s’는 하는 일, 할 일이다', (text) => {
    expect(presentActionAt(text)).toBeGreaterThanOrEqual(0)
  })

  it.each([
    '절반을 차지한다.',
    '300명에 달한다.',
    '원주에 위치한다.',
    '300명이다.',
    '300명입니다.',
    '300명을 도왔다.',
    '300명을 도왔습니다.',
    '기업 수',
    '투자자.',
    '',
  ])('‘%s’는 아니다', (text) => {
    expect(presentActionAt(text)).toBe(-1)
  })
})

describe('pastAt', () => {
  it.each<[string, number]>([
    ['지원했다.', 2],
    ['협약을 맺었고', 5],
    ['늘어났으며', 2],
    ['지원한다.', -1],
    ['있다.', -1],
    ['', -1],
  ])('%s → %d', (text, at) => {
    expect(pastAt(text)).toBe(at)
  })
})

describe('syllablesWithFinalL', () => {
  it('ㄹ로 끝나는 글자만 있다', () => {
    const letters = [...syllablesWithFinalL()]
    expect(letters).toHaveLength(399)
    expect(letters).toEqual(expect.arrayContaining([...'할될릴날칠']))
    expect(letters).not.toEqual(expect.arrayContaining(['한']))
  })
})
