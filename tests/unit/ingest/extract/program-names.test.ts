import { describe, expect, it } from 'vitest'
import { groupNames, headsOf, properName, tailsOf } from '@/lib/ingest/extract/program-names'

const candidate = (name: string, aliases: string[] = []) => ({
  name,
  aliases,
  quoted: true,
  sentence: 0,
  start: 0,
  end: name.length,
})

describe('properName', () => {
  it.each<[string, boolean, string]>([
    ['2025 의정부 스타트업 챌린지', true, '의정부 스타트업 챌린지'],
    ['제5기 남동 청년창업아카데미', true, '남동 청년창업아카데미'],
    ['2021년 상반기 강소기업 육성사업', true, '강소기업 육성사업'],
    ['천연물 기업 스케일업(Scale-up) 프로그램', true, '천연물 기업 스케일업 프로그램'],
    ['환경개선 지원(작업환경, 근로환경)', true, '환경개선 지원'],
    ['경주시 소상공인 특례보증', false, '소상공인 특례보증'],
    ['경주시 소상공인 특례보증', true, '경주시 소상공인 특례보증'],
    ['양산시 중소기업육성자금', false, '중소기업육성자금'],
    ['안양 우수기업 기획전', false, '안양 우수기업 기획전'],
    ['금왕읍 용산산업단지', false, '용산산업단지'],
    ['중소기업육성자금 융자', false, '중소기업육성자금'],
  ])('%s (%s) → %s', (name, quoted, proper) => {
    expect(properName({ name, quoted })).toBe(proper)
  })
})

describe('groupNames', () => {
  it.each<[string[], Record<string, string[]>]>([
    [['중소기업육성자금', '中企육성자금', '육성자금'], { 중소기업육성자금: ['육성자금', '中企육성자금'] }],
    [['소상공인 특례보증', '특례보증'], { '소상공인 특례보증': ['특례보증'] }],
    [['무역사절단 파견', '무역사절단'], { '무역사절단 파견': ['무역사절단'] }],
    [
      ['제조융합혁신센터 구축 사업', '제조융합혁신센터'],
      { '제조융합혁신센터 구축 사업': ['제조융합혁신센터'] },
    ],
    [
      ['제조융합혁신센터 구축 사업', '김포제조융합혁신센터'],
      { '제조융합혁신센터 구축 사업': ['김포제조융합혁신센터'] },
    ],
    [['해외시장개척단', '베트남 시장개척단'], { '베트남 시장개척단': ['해외시장개척단'] }],
    [['시제품 제작 지원', '온라인 입점 지원'], { '시제품 제작 지원': [], '온라인 입점 지원': [] }],
    [['중소기업 육성자금 이차보전금'], { '중소기업 육성자금 이차보전금': ['중소기업 육성자금'] }],
  ])('%j', (names, groups) => {
    const grouped = groupNames(names.map((name) => candidate(name)))
    expect(Object.fromEntries([...grouped].map(([name, forms]) => [name, [...forms]]))).toEqual(groups)
  })

  it('곁들인 설명은 다른 이름이다', () => {
    const grouped = groupNames([candidate('제주다움', ['체류지원 프로그램'])])
    expect([...grouped]).toEqual([['제주다움', new Set(['체류지원 프로그램'])]])
  })
})

it('긴 이름의 마지막 낱말', () => {
  expect(tailsOf(['중소기업 운전자금', '청년 창업펀드'])).toEqual(
    new Map([
      ['운전자금', '중소기업 운전자금'],
      ['창업펀드', '청년 창업펀드'],
    ]),
  )
  expect(tailsOf(['중소기업 운전자금', '소상공인 운전자금'])).toEqual(new Map())
  expect(tailsOf(['반도체 R&D 지원사업', '뿌리기업 육성사업'])).toEqual(new Map())
})

it('기사에 하나뿐인 종류', () => {
  const groups = new Map([
    ['고성 조선산업특구', new Set<string>()],
    ['청년 창업펀드', new Set(['창업펀드'])],
    ['벤처 펀드', new Set<string>()],
  ])
  expect(headsOf(groups)).toEqual(new Map([['특구', '고성 조선산업특구']]))
})
