import { describe, expect, it } from 'vitest'
import { isoInKorea, remarksOf } from '@/lib/exports/remarks'

const origin = {
  title: '기관',
  address: 'https://kb.example/agencies',
  conditions: [],
  total: 12,
  most: 10_000,
  madeAt: new Date('2026-11-22T15:30:00Z'),
  changedAt: null,
}
const said = (change: Partial<Parameters<typeof remarksOf>[0]>) =>
  new Map(remarksOf({ ...origin, ...change }))

describe('what a file says of itself', () => {
  it('is where it is from, when it was made, and by which conditions', () => {
    const remarks = said({ conditions: [['지역', '안양시']] })
    expect(remarks.get('주소')).toBe('https://kb.example/agencies')
    expect(remarks.get('만든 때')).toBe('2026-11-23T00:30:00+09:00')
    expect(remarks.get('지역')).toBe('안양시')
    expect(remarks.has('조건')).toBe(false)
    expect(said({}).get('조건')).toBe('없음: 모두')
  })

  it('is how many rows it has, and that there are more where there are', () => {
    expect(said({}).get('행 수')).toBe('12')
    const cut = said({ total: 12_345 })
    expect(cut.get('행 수')).toBe('10,000')
    expect(cut.get('전체')).toBe('12,345 가운데 앞에서 10,000까지')
  })
})

it('a time is told in Korea, wherever it is told', () => {
  expect(isoInKorea(new Date('2025-12-31T15:00:00.999Z'))).toBe('2026-01-01T00:00:00+09:00')
})
