import { expect, it } from 'vitest'
import type { UnitGroup } from '@/lib/ingest/resolve/kind-cues.data'
import { countLabel, plainLabel } from '@/lib/ingest/resolve/labels'

it.each<[string, string, string, string]>([
  ['기업 수', '사업체와', '', '사업체 수'],
  ['기업 수', '', '부천에는 금형업체 ', '금형업체 수'],
  ['기업 수', '', '부천의 제조업체는 지난해 말 ', '제조업체 수'],
  ['기업 수', '', '관내 기업은 ', '기업 수'],
  ['기업 수', '', '지난해에는 ', '기업 수'],
  ['지원 기업', '사업체', '', '지원 기업'],
])('%s(%s, ‘%s’) → %s', (label, noun, before, expected) => {
  expect(countLabel(label, noun, before)).toBe(expected)
})

it.each<[string, string, UnitGroup, string]>([
  ['분양률은 98.6%다.', '98.6%', 'rate', '분양률'],
  ['도비 30%를 보탠다.', '30%', 'rate', '도비 비율'],
  ['이 가운데 30%다.', '30%', 'rate', '비율'],
  ['상담위원 14명이 있다.', '14명', 'people', '상담위원 수'],
  ['모두 14명이 있다.', '14명', 'people', '인원'],
  ['공용장비 9종을 갖췄다.', '9종', 'other', '공용장비 수'],
  ['컨소시엄에는 5개 대학이 있다.', '5개 대학', 'other', '대학 수'],
  ['문의는 2개 부서에서 받는다.', '2개', 'other', '부서 수'],
  ['하루에만 9개가 늘었다.', '9개', 'other', '수량'],
])('‘%s’의 %s(%s) → %s', (text, raw, group, expected) => {
  const start = text.indexOf(raw)
  const whole = { start: 0, end: text.length }
  expect(plainLabel(text, { start, end: start + raw.length }, whole, group)).toBe(expected)
})
