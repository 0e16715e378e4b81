import { expect, test } from 'vitest'
import { isSampled, sentenceSample } from '@/lib/records/correction/sample'

const LONG = Array.from({ length: 40 }, (_, index) => `문장 ${index}이다.`)

test('an edition is known by the sentences it still prints, another text is not', () => {
  const sample = sentenceSample(LONG)
  expect(sample).toHaveLength(8)
  expect(isSampled(sample, LONG.toReversed())).toBe(true)
  expect(
    isSampled(
      sample,
      LONG.map((text, index) => (index % 3 === 0 ? `${text} 고침` : text)),
    ),
  ).toBe(true)
  expect(
    isSampled(
      sample,
      LONG.map((text) => `${text} 고침`),
    ),
  ).toBe(false)
})

test('of nothing nothing is an edition', () => {
  expect(isSampled(sentenceSample([]), LONG)).toBe(false)
  expect(isSampled(sentenceSample([]), [])).toBe(false)
})
