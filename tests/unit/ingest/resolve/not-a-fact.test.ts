import { expect, it } from 'vitest'
import { isNoFact } from '@/lib/ingest/resolve/not-a-fact'
import { findQuantities } from '@/lib/measures/quantity'

const noFacts = (text: string) =>
  findQuantities(text, []).map((it) => isNoFact(text, it, { start: 0, end: text.length }))

it.each([
  '4개 분야 특수시책을 편다.',
  '3개 권역으로 나눈다.',
  '1인 창조기업을 돕는다.',
  '5부 1팀으로 꾸렸다.',
  '구분 / 사업비(백만원) / 비고',
  '전국 평균 12%를 웃돈다.',
  '상시 근로자 10인 이상 제조업체가 대상이다.',
])('‘%s’의 수는 지역의 사실이 아니다', (text) => {
  expect(noFacts(text).every(Boolean)).toBe(true)
})

it.each([
  '85개사를 지원했다.',
  '12%를 지원했다.',
  '4개 기업이 왔다.',
  '12팀이 겨뤘다.',
  '15개국에 수출했다.',
])('‘%s’의 수는 사실이다', (text) => {
  expect(noFacts(text)).toEqual([false])
})
