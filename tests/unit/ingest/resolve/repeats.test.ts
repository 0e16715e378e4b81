import { expect, it } from 'vitest'
import { withoutRepeats } from '@/lib/ingest/resolve/repeats'
import type { MetricClaim, Sentence } from '@/lib/records/reading'
import { buildReading } from '@/tests/setup/build-reading'

const LINE = '53억원'
const [CLAIM] = buildReading({ lines: [LINE], metrics: [{ raw: LINE, value: 5_300_000_000 }] }).metrics

const sentence = (start: number, kind: Sentence['kind'] = 'sentence'): Sentence => ({
  start,
  end: start + 5,
  kind,
  paragraph: 0,
})

function kept(...placed: [Partial<MetricClaim>, Sentence][]): number {
  if (!CLAIM) throw new Error('no claim')
  return withoutRepeats(placed.map(([claim, it]) => ({ claim: { ...CLAIM, ...claim }, sentence: it }))).length
}

it('다른 문장의 같은 사실은 한 번만 센다', () => {
  expect(kept([{}, sentence(0)], [{}, sentence(10)])).toBe(1)
  expect(kept([{}, sentence(0)], [{ year: 2020 }, sentence(10)])).toBe(2)
  expect(kept([{}, sentence(0)], [{ status: 'plan' }, sentence(10)])).toBe(2)
})

it('한 문장의 같은 수는 두 사실이다', () => {
  const one = sentence(0)
  expect(kept([{}, one], [{}, one])).toBe(2)
})

it('제목의 수는 본문에 있으면 세지 않고, 없으면 센다', () => {
  expect(kept([{ label: '예산' }, sentence(0, 'heading')], [{}, sentence(10)])).toBe(1)
  expect(kept([{ value: 1 }, sentence(0, 'heading')], [{}, sentence(10)])).toBe(2)
})
