import { expect, it } from 'vitest'
import { isTrifle } from '@/lib/ingest/resolve/trifles'
import { findQuantities } from '@/lib/measures/quantity'

const trifles = (text: string) =>
  findQuantities(text, []).map((it) => isTrifle(text, it, { start: 0, end: text.length }))

it.each([
  '연봉 3천만 원을 걸어도 안 온다.',
  '시급은 1만2천원이다.',
  '제품 가격은 대당 350만 원이다.',
  '유가가 배럴당 100달러까지 올랐다.',
  '3억원짜리 기계를 빌려 쓴다.',
  '33㎡짜리 방에서 시작했다.',
  '하루 2만원에 빌려 썼다.',
  '최우수상 1팀에는 상금 500만 원을 준다.',
  '심사위원 7명이 뽑는다.',
  '5명 중 1명꼴이다.',
  '100곳에 9곳뿐이다.',
  '기업 10곳 중 6곳이 어렵다.',
  '근로자 열 명 중 네 명은 떠났다.',
  '지분 75%를 가졌다.',
  '구가 100% 출자했다.',
  '벤처기업 2곳을 창업한 경험이 있다.',
  '시중은행 2곳이 나섰다.',
  '하루 3천 개의 부품을 만든다.',
  '제품은 2만 개가 팔렸다.',
  '벌금 500만 원을 냈다.',
  '100만 원을 빌리면 좋다.',
])('‘%s’의 수는 값이나 몫일 뿐이다', (text) => {
  expect(trifles(text).every(Boolean)).toBe(true)
})

it.each([
  '20억원짜리 사업을 따냈다.',
  '85개사 중 30개사가 수출했다.',
  '12%를 보전한다.',
  '2명을 뽑는다.',
  '지원금 500만 원을 준다.',
  '3억원짜리 타당성 조사 용역에 들어간다.',
  '시가 5억 원을 더하면 된다.',
])('‘%s’의 수는 사실이다', (text) => {
  expect(trifles(text).some(Boolean)).toBe(false)
})
