import { describe, expect, it } from 'vitest'
import { compoundParts } from '@/lib/search/query/compound-parts'
import { understandQuery } from '@/lib/search/query/understand-query'

const parts = (query: string) =>
  understandQuery(query)
    .tokens.flatMap(compoundParts)
    .map(({ tokens }) => tokens.map(({ text }) => text).join(' '))

describe('compoundParts', () => {
  it('gives the heads and tails of a compound, whatever number of syllables they have', () => {
    expect(parts('세라믹산업')).toEqual(['세라', '믹산업', '세라믹', '산업'])
    expect(parts('국제포럼')).toEqual(['국제', '포럼'])
  })

  it('keeps the place that a name begins with', () => {
    expect(parts('안양창업센터')).toContain('안양 창업센터')
    for (const part of parts('안양창업센터')) expect(part).toMatch(/^안양 /)
  })

  it('gives none that says nothing, and none of what is short, a place or no Hangul', () => {
    expect(parts('물류지원')).toEqual(['물류'])
    expect(parts('포럼')).toEqual([])
    expect(parts('서귀포시')).toEqual([])
    expect(parts('Blue100')).toEqual([])
  })

  it('cuts long ones only into pairs', () => {
    expect(parts('스마트공장품질혁신지원센터').length).toBeLessThanOrEqual(12)
  })
})
