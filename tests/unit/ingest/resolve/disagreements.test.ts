import { describe, expect, it } from 'vitest'
import { disagreementIssues } from '@/lib/ingest/resolve/disagreements'
import { findQuantities } from '@/lib/measures/quantity'
import type { MetricClaim, Sentence } from '@/lib/records/reading'

const MEANING = {
  kind: 'support-amount',
  label: '융자 지원액',
  status: 'actual',
  year: 2021,
  yearBasis: 'stated',
  period: null,
  compareClass: 'loan-executed',
  regionCode: '47130',
  agency: '경주시',
  program: null,
  partOf: null,
} as const

/** One sentence a line, `# ` before a heading; the sums of money are claims. Returns what contradicts: `a / b`. */
function contradictions(lines: readonly string[], change: (claim: MetricClaim) => MetricClaim = (it) => it) {
  const text = lines.join('\n')
  let start = 0
  const sentences = lines.map((line, paragraph): Sentence => {
    const sentence = { start, end: start + line.length, paragraph, kind: kindOf(line) }
    start += line.length + 1
    return sentence
  })
  const claims = findQuantities(text, [])
    .filter(({ unit }) => unit === 'KRW')
    .map((it) => change({ ...it, ...MEANING }))
  const issues = disagreementIssues(claims, text, sentences)
  for (const { code } of issues) expect(code).toBe('disagreement')
  return issues.map(({ message }) => [...message.matchAll(/‘(.*?)’/g)].map(([, raw]) => raw).join(' / '))
}

const kindOf = (line: string): Sentence['kind'] => (line.startsWith('# ') ? 'heading' : 'sentence')

describe('two figures for one fact', () => {
  it('in two sentences', () =>
    expect(
      contradictions([
        '경주시는 지난해 관내 기업에 중소기업 육성자금 441억 원을 융자했다.',
        '시장은 지난해 기업에 육성자금 440억 원을 융자했다고 말했다.',
      ]),
    ).toEqual(['441억 원 / 440억 원']))

  it('in a heading and the text below it', () =>
    expect(
      contradictions([
        '# 관내 업체에 육성자금 441억 원 융자',
        '시는 관내 업체에 육성자금 450억 원을 융자했다.',
      ]),
    ).toEqual(['441억 원 / 450억 원']))
})

describe('no contradiction', () => {
  it.each([
    ['equal figures', ['육성자금 441억 원을 기업에 융자했다.', '기업에 육성자금 441억 원을 융자했다.']],
    ['a rounded one', ['육성자금 441억 원을 기업에 융자했다.', '기업에 육성자금 약 440억 원을 융자했다.']],
    ['a heading that rounds', ['# 기업에 육성자금 440억 원 융자', '기업에 육성자금 441억 원을 융자했다.']],
    ['far apart', ['육성자금 441억 원을 기업에 융자했다.', '기업에 육성자금 44억 원을 융자했다.']],
    ['other words', ['육성자금 441억 원을 기업에 융자했다.', '청년 점포의 임대료로 440억 원이 나갔다.']],
    ['one sentence', ['기업에 육성자금 441억 원을 융자했고 기업에 육성자금 440억 원을 융자했다.']],
  ])('%s', (_, lines) => expect(contradictions(lines)).toEqual([]))

  it.each<[string, (claim: MetricClaim) => MetricClaim]>([
    ['of two years', (claim) => ({ ...claim, year: claim.start })],
    ['of two cities', (claim) => ({ ...claim, regionCode: String(claim.start) })],
    ['of a plan and a result', (claim) => ({ ...claim, status: claim.start > 30 ? 'plan' : 'actual' })],
    ['of part and total', (claim) => ({ ...claim, partOf: claim.start > 30 ? 0 : null })],
    ['of two parts', (claim) => ({ ...claim, partOf: 7 })],
  ])('%s', (_, change) =>
    expect(
      contradictions(
        [
          '경주시는 기업에 중소기업 육성자금 441억 원을 융자했다.',
          '시는 기업에 육성자금 440억 원을 융자했다.',
        ],
        change,
      ),
    ).toEqual([]),
  )
})
