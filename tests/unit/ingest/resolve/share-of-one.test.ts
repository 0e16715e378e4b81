import { expect, it } from 'vitest'
import { isShareOfOne } from '@/lib/ingest/resolve/share-of-one'

const isShare = (text: string, raw: string) => {
  const start = text.indexOf(raw)
  return isShareOfOne(text, { start, end: start + raw.length }, { start: 0, end: text.length })
}

it.each([
  ['업체당 최대 5억원을 지원한다.', '5억원'],
  ['한 곳이 받을 수 있는 돈은 최대 500만 원까지다.', '500만 원'],
  ['업체당 융자한도는 안정자금 5억 원, 시설자금 10억 원이다.', '10억 원'],
  ['운전자금 2억 원, 시설자금 3억 원까지 융자한다.', '2억 원'],
  ['창업기업 10곳을 선정해 각각 3천만원을 준다.', '3천만원'],
  ['기업당 3천만원에서 5천만원으로 늘렸다.', '5천만원'],
  ['업체에 최대 2억 원씩 준다.', '2억 원'],
])('%s의 %s은 하나가 받는 몫이다', (text, raw) => {
  expect(isShare(text, raw)).toBe(true)
})

it.each([
  ['총 500억 원까지 융자한다.', '500억 원'],
  ['매년 20억 원씩 낸다.', '20억 원'],
  ['기업에 53억원을 지원했다.', '53억원'],
])('%s의 %s은 모두의 것이다', (text, raw) => {
  expect(isShare(text, raw)).toBe(false)
})
