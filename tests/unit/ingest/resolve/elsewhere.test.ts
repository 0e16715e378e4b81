import { describe, expect, it } from 'vitest'
import { readRegions } from '@/lib/ingest/extract/regions'
import { isNational, isOtherPlaces } from '@/lib/ingest/resolve/elsewhere'
import { findQuantities } from '@/lib/measures/quantity'

describe('나라와 평균', () => {
  const national = (text: string) =>
    findQuantities(text, []).map((it) => isNational(text, it, { start: 0, end: text.length }))

  it.each([
    '전국 평균 12%를 웃돈다.',
    '도내 14개 시·군 평균(59.7%)보다 높다.'.replace('14개 ', ''),
    '우리나라 주얼리 수출은 연 3억 달러다.',
    '우리나라의 지난해 수출은 6,445억 달러로 사상 최대다.',
    '국내 자동차 생산은 346만 대로 전년보다 1.3% 줄었다.',
    '전국 뿌리기업(2만5천787곳)의 일부다.',
    '세계 로봇 시장은 1,772억 달러에 이른다.',
    '시장 규모는 2023년 45억 달러로 커진다.',
    '중국의 지난해 화장품 수입액은 98억 달러였다.',
    '정부는 전국 300개사에 600억 원을 준다.',
    '산업자원부가 전국 6곳에 세운 시범 사업이다.',
    '최저임금이 2년 새 29% 오르면서 어려워졌다.',
    '수도권의 75%에 불과하다.',
    '인근 산단의 70% 선이다.',
    '전국 시·도 가운데 창원 등 4곳이 뽑혔다.',
  ])('‘%s’의 수는 지역의 것이 아니다', (text) => {
    expect(national(text).every(Boolean)).toBe(true)
  })

  it.each([
    '금형업체의 18%가 모여 있다.',
    '전국의 18%다.',
    '국내외 바이어는 35개사가 왔다.',
    '월 평균 12%씩 늘었다.',
    '전통시장 규모는 12%씩 늘었다.',
    '융자금의 3%를 보전한다.',
  ])('‘%s’의 수는 지역의 것이다', (text) => {
    expect(national(text)).toEqual([false])
  })
})

describe('다른 지역', () => {
  function elsewhere(line: string) {
    const text = `창원시 기업 지원 늘린다\n경상남도 창원시는 기업을 돕는다.\n${line}`
    const kinds = ['heading', 'sentence', 'sentence'] as const
    let at = 0
    const sentences = text.split('\n').map((words, paragraph) => {
      const start = at
      at += words.length + 1
      return { start, end: start + words.length, kind: kinds[paragraph] ?? 'sentence', paragraph }
    })
    const regions = readRegions(text, sentences)
    const last = sentences[2] ?? { start: 0, end: 0 }
    return findQuantities(text, [])
      .filter((it) => it.start >= last.start)
      .map((it) => {
        const places = regions.mentions.filter((place) => place.start >= last.start)
        return isOtherPlaces(text, it, last, regions.subjects, places)
      })
  }

  it.each([
    ['인근 김해시는 80억 원을 지원하는 데 그쳤다.', [true]],
    ['2위는 수원시(1,230건)가 차지했다.', [true]],
    ['고용률은 62.1%로 경상남도(60.3%)보다 높다.', [false, true]],
    ['또 이웃 김해시는 80억 원을 들여 센터를 짓는다.', [false]],
    ['경상남도는 20억 원을, 시는 10억 원을 낸다.', [false, false]],
    ['창원시는 80억 원을 지원하는 데 그쳤다.', [false]],
  ])('%s', (line, expected) => {
    expect(elsewhere(line)).toEqual(expected)
  })
})
