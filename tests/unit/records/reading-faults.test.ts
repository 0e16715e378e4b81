import { expect, test } from 'vitest'
import { readingFaults } from '@/lib/records/reading-faults'
import { buildReading } from '@/tests/setup/build-reading'

const sound = buildReading({
  lines: ['안양산업진흥원은 53억원을 지원했다.', '안양시가 돕는다.'],
  agencies: [{ name: '안양산업진흥원' }],
  metrics: [{ raw: '53억원', value: 5.3e9, agency: '안양산업진흥원' }],
})
const [metric] = sound.metrics
const [agency] = sound.agencies

test('a sound reading has none', () => expect(readingFaults(sound)).toEqual([]))

test.each([
  [
    'a figure that is not printed at its place',
    { metrics: metric ? [{ ...metric, raw: '54억원' }] : [] },
    /differs/,
  ],
  ['evidence outside the sentences', { sentences: sound.sentences.slice(1) }, /no sentence holds/],
  [
    'evidence across two sentences',
    { agencies: agency ? [{ ...agency, mentions: [{ start: 0, end: 30 }] }] : [] },
    /no sentence/,
  ],
  ['a figure of an agency nobody claims', { agencies: [] }, /referred to, not claimed/],
  ['an agency claimed twice', { agencies: agency ? [agency, agency] : [] }, /claimed twice/],
])('%s is one', (_, change, fault) => {
  expect(readingFaults({ ...sound, ...change }).join('\n')).toMatch(fault)
})
