import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addsUp, agrees, printedPlace } from '@/lib/measures/agreement'

const exact = (value: number) => ({ value, qualifier: 'exact' })
const approx = (value: number) => ({ value, qualifier: 'approx' })

it.each([
  [300_000_000, 100_000_000],
  [345, 1],
  [340, 10],
  [6.8, 0.1],
  [12.25, 0.01],
  [0, 1],
  [1e15, 1e15],
])('the smallest place of %d is %d', (value, place) => {
  expect(printedPlace(value)).toBeCloseTo(place, 10)
})

describe('agrees', () => {
  it.each<[string, Parameters<typeof agrees>[0], Parameters<typeof agrees>[1], boolean]>([
    ['300여명과 320명', approx(300), exact(320), true],
    ['300여명과 420명', approx(300), exact(420), false],
    ['약 20억원과 27억원', approx(2e9), exact(2.7e9), false],
    ['441억원과 440억원', exact(441e8), exact(440e8), false],
    ['441억원과 441억원', exact(441e8), exact(441e8), true],
    ['100명 이상과 150명', { value: 100, qualifier: 'at-least' }, exact(150), true],
    ['100명 이상과 99명', { value: 100, qualifier: 'at-least' }, exact(99), false],
    ['최대 5억원과 3억원', { value: 5e8, qualifier: 'up-to' }, exact(3e8), true],
    ['최대 5억원과 6억원', { value: 5e8, qualifier: 'up-to' }, exact(6e8), false],
  ])('%s', (_, a, b, expected) => {
    expect(agrees(a, b)).toBe(expected)
    expect(agrees(b, a)).toBe(expected)
  })

  it('every value agrees with itself', () => {
    const qualifier = fc.constantFrom('exact', 'approx', 'at-least', 'over', 'up-to')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), qualifier, (value, name) => {
        expect(agrees({ value, qualifier: name }, exact(value))).toBe(true)
      }),
    )
  })
})

describe('addsUp', () => {
  it.each<[string, boolean, boolean]>([
    ['60 + 20 + 20 = 100', addsUp(exact(100e8), [exact(60e8), exact(20e8), exact(20e8)]), true],
    ['60 + 20 + 20 ≠ 99', addsUp(exact(99e8), [exact(60e8), exact(20e8), exact(20e8)]), false],
    ['12.5 + 5.5 = 18', addsUp(exact(18e8), [exact(12.5e8), exact(5.5e8)]), true],
    [
      '5.6조 + 2,754억 + 1.18조 = 7조554억',
      addsUp(exact(70554e8), [exact(5.6e12), exact(2754e8), exact(1.18e12)]),
      true,
    ],
    ['약 1,000 = 602 + 401', addsUp(approx(1000), [exact(602), exact(401)]), true],
    ['약 1,000 ≠ 602 + 501', addsUp(approx(1000), [exact(602), exact(501)]), false],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})
