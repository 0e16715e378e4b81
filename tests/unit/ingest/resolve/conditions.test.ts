import { expect, it } from 'vitest'
import { isThreshold } from '@/lib/ingest/resolve/conditions'
import { findQuantities } from '@/lib/measures/quantity'

const thresholds = (text: string) =>
  findQuantities(text, []).map((it) => isThreshold(text, it, { start: 0, end: text.length }))

it.each([
  '상시 근로자 10인 이상 제조업체가 대상이다.',
  '종업원 50인 미만의 영세업체다.',
  '매출액 10억 원 이상 500억 원 미만의 중소 제조기업',
  '연 매출 3억 원 이하 소상공인이 신청할 수 있다.',
  '중위소득 120% 이하여야 한다.',
  '부채비율 1,000% 이상이거나 자본잠식 50% 이상인 기업은 제외된다.',
  '5명 이상 신규 채용한 기업에는 혜택을 준다.',
  '20명 넘게 새로 채용하면 보조금을 준다.',
  '매출액 50억 원 이상(지식서비스업은 10억 원 이상)이 대상이다.',
  '최근 3년간 매출 증가율 5% 이상인 기업이 대상이다.',
  '대부분 5인 이하 업체다.',
])('‘%s’의 수는 조건이다', (text) => {
  expect(thresholds(text).every(Boolean)).toBe(true)
})

it.each([
  '매출 100억 원 이상을 달성했다.',
  '수출 2백만불 이상을 더 팔겠다.',
  '500명 이상의 일자리가 생긴다.',
  '30억원 이상 기업에 지원했다.',
  '직원 100명 이상이 참여했다.',
])('‘%s’의 수는 조건이 아니다', (text) => {
  expect(thresholds(text)).toEqual([false])
})
