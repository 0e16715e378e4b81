import { describe, expect, it } from 'vitest'
import { readRegions } from '@/lib/ingest/extract/regions'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function regionsOf(text: string) {
  return readRegions(text, cutSentences(text, articleLines(text)))
}
const subjects = (text: string) => regionsOf(text).subjects.map(({ slug }) => slug)
const mentioned = (text: string) => regionsOf(text).mentions.map(({ region }) => region.slug)

describe('기사의 지역', () => {
  it.each<[string, string[]]>([
    ['원주시, 창업 돕는다\n원주시는 춘천시와 협약했다. 원주시가 앞장선다.', ['wonju']],
    ['경기도 광주시는 올해 기업을 돕는다. 광주시는 예산을 늘린다.', ['gyeonggi-gwangju']],
    ['광주시는 광주테크노파크와 협약했다.', ['gwangju']],
    ['경남 고성군은 조선업을 돕는다. 고성군은 예산을 늘린다.', ['gyeongnam-goseong']],
    ['강원 고성군은 어업을 돕는다.', ['gangwon-goseong']],
    ['부산 해운대구는 창업을 돕는다. 해운대구는 예산을 늘린다.', ['busan-haeundae-gu']],
    ['전라북도는 탄소산업을 돕는다. 전북도는 예산을 늘린다.', ['jeonbuk']],
    ['전북특별자치도는 탄소산업을 돕는다.', ['jeonbuk']],
    ['창원특례시는 기계산업을 돕는다. 창원시는 예산을 늘린다.', ['changwon']],
    ['수원시 영통구에서 열렸다. 수원시는 돕는다.', ['suwon']],
    [
      '경기도경제과학진흥원, 수출 도와\n진흥원은 기업을 도왔다. 안산시와 함께한 사업에서는 48개사를 도왔다.',
      ['gyeonggi'],
    ],
    ['광주지역 산업단지에는 기업이 많다.', ['gwangju']],
    ['기업을 돕는 사업이 늘고 있다.', []],
  ])('%s', (text, slugs) => {
    expect(subjects(text)).toEqual(slugs)
  })

  it.each([
    '상담사들이 상주해 돕는다.',
    '화성 탐사선을 만든다.',
    '공주와 왕자의 이야기다.',
    '양주 시장이 커졌다.',
    '이천 명이 모였다.',
    '사상 최대 실적이다.',
    '예산 집행이 늦다.',
    '음성 인식 기술이다.',
    // The province beside it makes a town of no everyday word.
    '충청남도의 올해 예산은 7억원이다.',
    '충청북도는 음성과 영상을 가르친다.',
  ])('‘%s’에는 그 이름의 지역이 없다', (text) => {
    expect(mentioned(text).filter((slug) => !/^chung/.test(slug))).toEqual([])
  })

  it('도를 알 수 없는 ‘고성군’은 어느 곳인지 알리고 정하지 않는다', () => {
    const { ambiguous, subjects: none } = regionsOf('고성군은 창업을 돕는다고 밝혔다.')
    expect(none).toEqual([])
    expect(ambiguous).toMatchObject([{ start: 0, end: 3 }])
  })

  it('mentions stand where the name is printed', () => {
    const text = '삼척시는 동해시, 태백시와 함께 돕는다.'
    expect(regionsOf(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      '삼척시',
      '동해시',
      '태백시',
    ])
  })
})
