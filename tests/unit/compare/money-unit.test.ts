import { describe, expect, test } from 'vitest'
import { formatIn, formatTick } from '@/lib/compare/money-unit'

const won = (value: number, qualifier: 'exact' | 'approx' | 'at-least' | 'over' | 'up-to' = 'exact') => ({
  value,
  unit: 'KRW',
  counter: null,
  qualifier,
})

describe('단위', () => {
  test.each([
    ['auto', won(5_300_000_000), '53억원'],
    ['eok', won(5_300_000_000), '53억원'],
    ['million', won(5_300_000_000), '5,300백만원'],
    ['man', won(5_300_000_000), '530,000만원'],
    ['won', won(5_300_000_000), '5,300,000,000원'],
    ['eok', won(1), '0.00000001억원'],
    ['eok', won(0), '0억원'],
    ['eok', won(1e15), '10,000,000억원'],
    ['eok', won(7_000_000_000, 'approx'), '약 70억원'],
    ['eok', won(7_000_000_000, 'at-least'), '70억원 이상'],
    ['man', won(300_000_000, 'up-to'), '최대 30,000만원'],
  ] as const)('%s: %o → %s', (unit, figure, text) => {
    expect(formatIn(unit, figure)).toBe(text)
  })

  test('only won is converted', () => {
    const dollars = { value: 5_400_000, unit: 'USD', counter: null, qualifier: 'exact' } as const
    expect(formatIn('eok', dollars)).toBe(formatIn('auto', dollars))
    const firms = { value: 201, unit: 'count', counter: '개사', qualifier: 'exact' } as const
    expect(formatIn('eok', firms)).toBe('201개사')
  })

  test('an axis has bare values', () => {
    expect(formatTick('auto', 20_000, { unit: 'count' })).toBe('20,000')
    expect(formatTick('eok', 2e9, { unit: 'KRW' })).toBe('20억원')
  })
})
