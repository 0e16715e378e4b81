import { describe, expect, it } from 'vitest'
import { inEqualParts, WORK_OF_DELTA, workOf } from '@/lib/search/engine/query-work'
import { FACETS } from '@/lib/search/facets'

describe('workOf', () => {
  it('is more for a list than for a count, and no more for a list that is longer than most', () => {
    const list = (limit: number) => workOf({ q: '지원', limit })
    expect(list(0)).toBe(1)
    expect(list(40)).toBeGreaterThan(5 * list(0))
    expect(list(200)).toBe(list(40))
  })

  it('is more for each facet that is counted, and most for agencies', () => {
    const [agencies = 0, ...others] = FACETS.map(({ field }) => ({
      field,
      work: workOf({ q: '', limit: 0, facets: [field] }),
    }))
      .sort((a, b) => (a.field === 'agencies' ? -1 : b.field === 'agencies' ? 1 : 0))
      .map(({ work }) => work)
    for (const work of others) {
      expect(work).toBeGreaterThan(1)
      expect(agencies).toBeGreaterThan(work)
    }
    expect(WORK_OF_DELTA).toBeLessThan(1)
  })
})

describe('inEqualParts', () => {
  const parts = (...works: number[]) =>
    inEqualParts(works.map((work) => ({ work }))).map((part) => part.map(({ work }) => work))

  it('makes two of about the same work', () => {
    expect(parts(1, 1, 1, 7, 1, 1, 1)).toEqual([[7], [1, 1, 1, 1, 1, 1]])
    expect(parts(14, 19, 12, 7)).toEqual([
      [19, 7],
      [14, 12],
    ])
  })

  it('makes one where there is little beside the heaviest', () => {
    expect(parts(7, 0.2, 0.2)).toEqual([[7, 0.2, 0.2]])
    expect(parts(1, 1, 1, 0.2)).toEqual([[1, 1, 1, 0.2]])
    expect(parts(40)).toEqual([[40]])
    expect(parts()).toEqual([[]])
  })

  it('leaves none out', () => {
    const all = Array.from({ length: 50 }, (_, at) => (at * 7) % 20)
    expect(
      parts(...all)
        .flat()
        .sort(),
    ).toEqual(all.sort())
  })
})
