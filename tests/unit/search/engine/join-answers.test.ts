import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinFacets, joinHits } from '@/lib/search/engine/join-answers'
import { MAX_FACET_VALUES_LISTED } from '@/lib/search/index-settings'

interface Hit {
  id: number
  _rankingScore: number
  rank: number
  date: number | null
  amount: number | null
}

/** As the engine orders: what has no value last. */
const largestFirst = (a: number | null, b: number | null) => Number(b ?? -1) - Number(a ?? -1)
const ORDERS: Record<string, (a: Hit, b: Hit) => number> = {
  amount: (a, b) => largestFirst(a.amount, b.amount),
  date: (a, b) => largestFirst(a.date, b.date),
}
const inOrder = (hits: readonly Hit[], sort: readonly string[]) =>
  hits.toSorted(
    (a, b) =>
      sort.reduce((difference, rule) => difference || (ORDERS[rule.split(':')[0] ?? '']?.(a, b) ?? 0), 0) ||
      b._rankingScore - a._rankingScore ||
      a.rank - b.rank ||
      largestFirst(a.date, b.date),
  )

const few = (values: readonly number[]) => fc.constantFrom(...values)
const hits = fc
  .array(
    fc.record({
      _rankingScore: few([0.2, 0.5, 0.9]),
      rank: few([1, 2, 4]),
      date: few([20200101, 20210101]).map((day) => (day === 20200101 ? null : day)),
      amount: fc.option(few([10, 20])),
    }),
    { maxLength: 40 },
  )
  .map((some) => some.map((hit, id): Hit => ({ ...hit, id })))

describe('joinHits', () => {
  it('gives each page of two lists as of one', () => {
    fc.assert(
      fc.property(
        hits,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        fc.constantFrom<string[]>([], ['date:desc'], ['amount:desc']),
        fc.nat(12),
        fc.integer({ min: 1, max: 12 }),
        (all, isInDelta, sort, offset, limit) => {
          const [base, delta] = [false, true].map((side) =>
            inOrder(
              all.filter((_, at) => isInDelta[at] === side),
              sort,
            ),
          )
          const query = { q: '', sort, offset, limit }
          const reach = (delta ?? []).slice(0, offset + limit)
          const start = Math.max(0, offset - reach.length)
          const stretch = { start, hits: (base ?? []).slice(start, offset + limit) }
          const plain = ({ _rankingScore, rank, date, amount }: Hit) =>
            [_rankingScore, rank, date, ...(sort.includes('amount:desc') ? [amount] : [])].join(' ')
          const joined = joinHits(query, stretch, reach) as Hit[]
          const whole = inOrder(all, sort).slice(offset, offset + limit)
          // What nothing tells apart may stand in any order.
          expect(joined.map(plain)).toEqual(whole.map(plain))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('leaves each list in the order the engine gave it', () => {
    const hit = (id: number, _rankingScore: number) => ({ id, _rankingScore, rank: 1 })
    const base = [hit(1, 0.5), hit(2, 0.7)]
    const joined = joinHits({ q: '', limit: 5 }, { start: 0, hits: base }, [hit(3, 0.6)])
    expect(joined.map((one) => (one as Hit).id)).toEqual([3, 1, 2])
  })
})

describe('joinFacets', () => {
  it('sums the counts of both', () => {
    const joined = joinFacets(
      { kind: { metric: 2 } },
      { kind: { metric: 1, sentence: 3 }, year: { 2024: 1 } },
    )
    expect(joined).toEqual({ kind: { metric: 3, sentence: 3 }, year: { 2024: 1 } })
  })

  it('leaves out what only the delta has where the list of the base is cut', () => {
    const values = Array.from({ length: MAX_FACET_VALUES_LISTED }, (_, at) => [`기관 ${at}`, 9])
    const joined = joinFacets(
      { agencies: Object.fromEntries(values) },
      { agencies: { '기관 0': 1, '새 기관': 1 } },
    )
    expect(joined.agencies?.['기관 0']).toBe(10)
    expect(joined.agencies).not.toHaveProperty('새 기관')
  })
})
