import { describe, expect, it, test } from 'vitest'
import { addsUp, agrees, printedPlace } from '@/lib/measures/agreement'

const exact = (value: number) => ({ value, qualifier: 'exact' })
const approx = (value: number) => ({ value, qualifier: 'approx' })

test.each([
  [300_000_000, 100_000_000],
  [8700, 100],
  [1738, 1],
  [6.8, 0.1],
  [3305.85, 0.01],
  [0, 1],
])('%d fills the place %d', (value, place) => expect(printedPlace(value)).toBeCloseTo(place, 6))

describe('two values', () => {
  it.each([
    [exact(441e8), exact(441e8), true],
    [exact(441e8), exact(440e8), false],
    [approx(300), exact(320), true],
    [approx(300), exact(420), false],
    [approx(8700), exact(8790), true],
    [approx(8700), exact(9000), false],
    [{ value: 6000, qualifier: 'over' }, exact(6012), true],
    [{ value: 6000, qualifier: 'at-least' }, exact(5900), false],
    [{ value: 3e8, qualifier: 'up-to' }, exact(2e8), true],
    [{ value: 3e8, qualifier: 'up-to' }, exact(4e8), false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(agrees(a, b)).toBe(expected)
    expect(agrees(b, a)).toBe(expected)
  })
})

describe('parts', () => {
  it.each([
    [exact(100e8), [exact(60e8), exact(20e8), exact(20e8)], true],
    [exact(1738), [exact(258), exact(1481)], false],
    [exact(7_055_400_000_000), [exact(5.6e12), exact(275.4e9), exact(1.18e12)], true],
    [exact(18e8), [exact(12.5e8), exact(5.5e8)], true],
    [approx(1000e8), [exact(698e8), exact(303e8)], true],
    [exact(1000e8), [exact(698e8), exact(303e8)], false],
    [approx(100e8), [exact(60e8), exact(20e8)], false],
  ])('%o = %o: %s', (total, parts, expected) => expect(addsUp(total, parts)).toBe(expected))
})
