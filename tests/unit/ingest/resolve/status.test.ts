import { expect, it } from 'vitest'
import { clauseAt, clausesOf } from '@/lib/ingest/resolve/clauses'
import { statusOf } from '@/lib/ingest/resolve/status'

function status(text: string, raw: string): string {
  const sentence = { start: 0, end: text.length }
  const start = text.indexOf(raw)
  const clauses = clausesOf(text, sentence)
  return statusOf(text, { start, end: start + raw.length }, clauses.slice(clauseAt(clauses, start)), sentence)
}

it.each<[string, string, string]>([
  ['원주시는 지난해 85개사를 지원했다.', '85개사', 'actual'],
  ['춘천시는 300억원을 투입할 계획이다.', '300억원', 'plan'],
  ['춘천시는 300억원을 투입하기로 했다.', '300억원', 'plan'],
  ['춘천시는 300억원을 지원할 예정이다.', '300억원', 'plan'],
  ['강릉시는 2026년까지 100개사 유치를 목표로 한다.', '100개사', 'target'],
  ['500명의 고용 창출이 기대된다.', '500명', 'forecast'],
  ['매출이 20% 늘 것으로 전망된다.', '20%', 'forecast'],
  ['200억원 규모의 단지를 조성 중이다.', '200억원', 'ongoing'],
  ['지금까지 1,200개사를 도왔다.', '1,200개사', 'cumulative'],
  ['누적 3,000명이 다녀갔다.', '3,000명', 'cumulative'],
  ['올해 현재까지 40개사를 도왔다.', '40개사', 'actual'],
  ['20억원을 확보하는 한편 단지를 지을 계획이다.', '20억원', 'plan'],
  ['85개사를 지원했고 올해는 100개사를 지원할 계획이다.', '85개사', 'actual'],
  ['85개사를 지원했고 올해는 100개사를 지원할 계획이다.', '100개사', 'plan'],
])('%s의 %s → %s', (text, raw, expected) => {
  expect(status(text, raw)).toBe(expected)
})
