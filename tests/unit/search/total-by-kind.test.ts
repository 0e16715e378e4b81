import { describe, expect, it } from 'vitest'
import { totalByKind } from '@/lib/search/total-by-kind'

describe('totalByKind', () => {
  const facets = { kind: { agency: 83, metric: 74_578, sentence: 59_301 }, year: { 2021: 5 } }

  it('adds up all kinds, or those that were chosen', () => {
    expect(totalByKind({ kind: [] }, facets)).toBe(133_962)
    expect(totalByKind({ kind: ['agency', 'metric'] }, facets)).toBe(74_661)
  })
})
