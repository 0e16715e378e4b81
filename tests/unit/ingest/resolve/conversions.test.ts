import { expect, it } from 'vitest'
import { readArticle } from '@/lib/ingest/read-article'
import { encodeUtf8 } from '@/tests/setup/encodings'

function told(line: string) {
  const text = `원주시, 기업 돕는다\n입력 2024.05.20 10:00\n원주시는 기업 지원에 나섰다.\n${line}`
  const result = readArticle({ name: 'wonju.txt', bytes: encodeUtf8(text) })
  if (!result.ok) throw new Error(result.message)
  return result.reading.metrics.map(({ raw, kind, status, year }) => [raw, kind, status, year].join(' '))
}

it('괄호 안에 바꾸어 적은 수치는 앞의 것과 같은 사실이다', () => {
  expect(told('지난해 수출은 23억 달러(약 2조5천억 원)였다.')).toEqual([
    '23억 달러 export-contract actual 2023',
    '2조5천억 원 export-contract actual 2023',
  ])
  expect(told('시는 내년에 36만평(119만㎡) 부지를 마련할 계획이다.')).toEqual([
    '36만평 area plan 2025',
    '119만㎡ area plan 2025',
  ])
})

it('몫을 적은 괄호는 바꾸어 적은 것이 아니다', () => {
  expect(told('지난해 예산은 10억 원(국비 5억 원)이었다.')).toEqual([
    '10억 원 budget actual 2023',
    '5억 원 budget actual 2023',
  ])
})
