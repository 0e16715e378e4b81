import { expect, test } from 'vitest'
import { FaultyReadingError, soundReading } from '@/lib/records/sound-reading'
import { buildReading } from '@/tests/setup/build-reading'

const READING = buildReading({
  lines: ['안양시는 20억원을 들였다.'],
  metrics: [{ raw: '20억원', value: 2e9 }],
})

test('a reading that holds together comes back as it is', () => {
  expect(soundReading(READING)).toEqual(READING)
})

test('one whose figure is not what stands in its place is refused', () => {
  const faulty = { ...READING, metrics: READING.metrics.map((metric) => ({ ...metric, raw: '30억원' })) }
  expect(() => soundReading(faulty)).toThrow(FaultyReadingError)
})
