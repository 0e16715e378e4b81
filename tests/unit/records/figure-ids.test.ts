import { expect, test } from 'vitest'
import { figureIds } from '@/lib/records/figure-ids'
import { buildReading } from '@/tests/setup/build-reading'

const read = (lines: readonly string[]) =>
  buildReading({
    lines,
    metrics: [
      { raw: '30개사', value: 30 },
      { raw: '30개사', value: 30, start: lines.join('\n').lastIndexOf('30개사') },
    ],
  })

test('equal figures of a sentence have ids of their own, which a sentence before them does not change', () => {
  const idsOf = (lines: readonly string[]) => {
    const reading = read(lines)
    return reading.metrics.map(figureIds('art_1', reading))
  }
  const ids = idsOf(['기업 30개사와 대학 30개사'])
  expect(new Set(ids).size).toBe(2)
  expect(idsOf(['머리말이다.', '기업 30개사와 대학 30개사'])).toEqual(ids)
})

test('outside every sentence there is no figure', () => {
  const reading = read(['기업 30개사와 대학 30개사'])
  expect(() => figureIds('art_1', reading)({ start: 90, end: 95, raw: '30개사' })).toThrow(RangeError)
})
