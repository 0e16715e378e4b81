import { describe, expect, it } from 'vitest'
import { NameGroups } from '@/lib/ingest/extract/name-groups'

function grouped(...names: string[]): Record<string, string[]> {
  const groups = new NameGroups()
  for (const name of names) groups.add(name, new Set())
  return Object.fromEntries([...groups.all].map(([name, forms]) => [name, [...forms]]))
}

describe('NameGroups', () => {
  it.each<[string[], Record<string, string[]>]>([
    [['중소기업육성자금', '중기자금'], { 중소기업육성자금: ['중기자금'] }],
    [['중소기업 육성자금', '육성자금'], { '중소기업 육성자금': ['육성자금'] }],
    [['소상공인 특례보증', '특례보증'], { '소상공인 특례보증': ['특례보증'] }],
    [
      ['소상공인 특례보증', '청년 특례보증', '특례보증'],
      { '소상공인 특례보증': [], '청년 특례보증': [], 특례보증: [] },
    ],
    [
      ['스마트공장 구축 지원사업', '스마트공장 구축 지원'],
      { '스마트공장 구축 지원사업': ['스마트공장 구축 지원'] },
    ],
    [['동남아 시장개척단', '해외시장개척단'], { '동남아 시장개척단': ['해외시장개척단'] }],
    [['동남아 시장개척단', '유럽 시장개척단'], { '동남아 시장개척단': [], '유럽 시장개척단': [] }],
    [['조선업 희망근로사업', '희망근로'], { '조선업 희망근로사업': ['희망근로'] }],
    [['김포융합센터 구축사업', '융합센터 구축'], { '김포융합센터 구축사업': ['융합센터 구축'] }],
  ])('%j', (names, groups) => {
    expect(grouped(...names)).toEqual(groups)
  })

  it('다른 이름으로 이어진다', () => {
    const groups = new NameGroups()
    groups.add('체류지원 프로그램', new Set())
    groups.add('제주다움', new Set(['체류지원 프로그램']))
    expect([...groups.all.keys()]).toEqual(['체류지원 프로그램'])
  })

  it('수천 이름도 곧 묶는다', () => {
    const names = Array.from({ length: 8_000 }, (_, at) => `중소기업 ${at} 육성사업`)
    expect(Object.keys(grouped(...names))).toHaveLength(8_000)
  })
})
