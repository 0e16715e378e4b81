import { describe, expect, it } from 'vitest'
import { clauseAt, clausesOf } from '@/lib/ingest/resolve/clauses'
import { programOf } from '@/lib/ingest/resolve/program-of-figure'

const mentionsOf = (text: string, names: string[]) =>
  names
    .map((program) => ({
      program,
      start: text.indexOf(program),
      end: text.indexOf(program) + program.length,
    }))
    .sort((a, b) => a.start - b.start)

describe('programOf', () => {
  it.each<[string, string[], string, string | null]>([
    ['시는 육성자금 300억원을 푼다.', ['육성자금'], '300억원', '육성자금'],
    ['시는 300억원의 육성자금과 판로사업을 편다.', ['육성자금', '판로사업'], '300억원', '육성자금'],
    ['판로사업을 수행하여 85개사를 도왔다.', ['판로사업'], '85개사', '판로사업'],
    ['육성자금은 늘었고, 올해 300억원을 푼다.', ['육성자금'], '300억원', '육성자금'],
    ['‘창업 100개 육성’과 판로사업을 편다.', ['판로사업'], '100개', null],
    ['사절단 8회, 해외전시회 12회를 통해 119개사를 도왔다.', ['사절단'], '8회', '사절단'],
    ['사절단 8회, 해외전시회 12회를 통해 119개사를 도왔다.', ['사절단'], '12회', null],
    ['사절단 8회, 해외전시회 12회를 통해 119개사를 도왔다.', ['사절단'], '119개사', null],
    ['육성자금 35억 원에 보조사업 10억 원을 더했다.', ['육성자금'], '10억 원', null],
    ['△육성자금(300억원) △판로사업(20억원)', ['육성자금', '판로사업'], '300억원', '육성자금'],
    ['△육성자금(300억원) △판로사업(20억원)', ['육성자금', '판로사업'], '20억원', '판로사업'],
    ['시는 300억원을 푼다.', [], '300억원', null],
    ['육성자금 2,000억 원과 시설자금 500억 원을 푼다.', ['육성자금', '시설자금'], '2,000억 원', '육성자금'],
    ['시가 60억 원을 내고, 나머지 140억 원은 모태펀드에서 온다.', ['모태펀드'], '140억 원', null],
    ['34명이 찾아가는 기업닥터는 인기다.', ['기업닥터'], '34명', '기업닥터'],
    ['개척단, 상담회를 통해 97개사를 도왔다.', ['개척단', '상담회'], '97개사', null],
    ['개척단을 포함해 6개 사업에 110개사를 돕는다.', ['개척단'], '110개사', null],
    ['전시회 152회, 개척단 20회로 구성됐다.', ['개척단'], '152회', null],
    ['40억을 투입해 성장사업을 펼친다.', ['성장사업'], '40억', '성장사업'],
    ['성장사업을 통해 △디자인 3개사 △박람회 8개사를 돕는다.', ['성장사업'], '8개사', '성장사업'],
    ['△육성자금 300억원 △기타 20억원', ['육성자금'], '20억원', null],
  ])('%s (%j) %s → %s', (text, names, raw, program) => {
    const clauses = clausesOf(text, { start: 0, end: text.length })
    const start = text.indexOf(raw)
    const figure = { start, end: start + raw.length }
    expect(programOf(mentionsOf(text, names), figure, clauses, clauseAt(clauses, start), text)).toBe(program)
  })
})
