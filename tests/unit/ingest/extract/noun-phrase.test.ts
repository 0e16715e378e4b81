import { describe, expect, it } from 'vitest'
import { closesPhrase, phraseStart, wordStart, wordsOf } from '@/lib/ingest/extract/noun-phrase'

describe('phraseStart', () => {
  it.each<[string, string]>([
    ['시는 노후 점포 환경개선 사업', '노후 점포 환경개선 사업'],
    ['나주시가 에너지신산업 클러스터 사업', '에너지신산업 클러스터 사업'],
    ['수요에 기반한 토탈마케팅 사업', '토탈마케팅 사업'],
    ['대학과 연계한 산학융합형 취업 및 창업 프로젝트', '산학융합형 취업 및 창업 프로젝트'],
    ['국비를 들여 항공 정비 단지', '항공 정비 단지'],
    ['시는 별도로 중소기업육성자금', '중소기업육성자금'],
    ['공유되면 신사업', '신사업'],
    ['2023년 청년창업 사관학교', '청년창업 사관학교'],
    ['제5기 청년 아카데미', '청년 아카데미'],
    ['전문가 매칭 지원', '전문가 매칭 지원'],
    ['마을 만들기 사업', '마을 만들기 사업'],
    ['ICT 3D프린팅 허브', 'ICT 3D프린팅 허브'],
    ['500억 원과 시설자금', '시설자금'],
    ['해외 진출 및 시장개척단', '해외 진출 및 시장개척단'],
    ['및 시장개척단', '시장개척단'],
  ])('%s → %s', (text, phrase) => {
    expect(text.slice(phraseStart(text, text.length, 0))).toBe(phrase)
  })

  it('더 멀리 보지 않는다', () => {
    const text = '가나 다라 마바 사업'
    expect(text.slice(phraseStart(text, text.length, 3))).toBe('다라 마바 사업')
    expect(text.slice(phraseStart(text, text.length, 0, 1))).toBe('마바 사업')
  })
})

describe('closesPhrase', () => {
  it.each([
    '시가',
    '기업은',
    '공장을',
    '지원하고',
    '위해',
    '따르면',
    '필요한',
    '올해',
    '2023년',
    '제3기',
    '우선',
  ])('%s 뒤에서 이름이 시작된다', (word) => expect(closesPhrase(word)).toBe(true))
  it.each(['국가', '전문가', '판로', '제도', '광고', '피해', '마을', '경기도', '참가', '평가'])(
    '%s: 이름의 한 낱말',
    (word) => expect(closesPhrase(word)).toBe(false),
  )
})

it('낱말의 처음과 낱말들', () => {
  expect(wordStart('중소기업 육성자금', 9, 0)).toBe(5)
  expect(wordsOf('창원 중소기업 육성자금', { start: 3, end: 12 })).toEqual(['중소기업', '육성자금'])
})
