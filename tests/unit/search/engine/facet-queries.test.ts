import { describe, expect, it } from 'vitest'
import { facetQueries } from '@/lib/search/engine/facet-queries'
import { FACETS } from '@/lib/search/facets'
import { asTyped } from '@/lib/search/query/settled-query'
import { understandQuery } from '@/lib/search/query/understand-query'
import { parseSearchState } from '@/lib/search/state'

const FIELDS = FACETS.map(({ field }) => field)
const OTHERS = FIELDS.filter((field) => field !== 'agencies' && field !== 'regions')

function queriesFor(total: number | null, params: Record<string, string> = {}) {
  const state = parseSearchState({ q: '지원', ...params })
  return facetQueries(state, asTyped(understandQuery(state.q, false)), total)
}

/** By what, and with which filters. */
const counted = (queries: ReturnType<typeof facetQueries>['main']) =>
  queries.map(({ facets, filter }) => [facets, filter])

describe('facetQueries', () => {
  it('ask for agencies, for places and for the others beside each other', () => {
    for (const total of [41, 10_000]) {
      const { main, chosen, everywhere } = queriesFor(total)
      expect(counted(main)).toEqual([
        [['agencies'], []],
        [['regions'], []],
        [OTHERS, []],
      ])
      expect([chosen, everywhere]).toEqual([[], []])
    }
  })

  it('leave agencies out where they are very many, unless they are asked for', () => {
    expect(queriesFor(10_001).main.map(({ facets }) => facets)).toEqual([['regions'], OTHERS])
    expect(counted(queriesFor(10_001, { count: 'all' }).main)).toContainEqual([['agencies'], []])
    expect(counted(queriesFor(10_001, { q: '' }).main)).toContainEqual([['agencies'], []])
  })

  it('count a facet with chosen values without them, and once', () => {
    const { main, chosen, everywhere } = queriesFor(50, { region: 'seoul', year: '2021' })
    expect(counted(chosen)).toEqual([
      [['regions'], ['year IN ["2021"]']],
      [['year'], ['regions IN ["seoul"]']],
    ])
    expect(main.map(({ facets }) => facets)).toEqual([
      ['agencies'],
      OTHERS.filter((field) => field !== 'year'),
    ])
    for (const { filter } of main) expect(filter).toHaveLength(2)
    expect(counted(everywhere)).toEqual([
      [FIELDS.filter((field) => field !== 'regions' && field !== 'agencies'), []],
    ])
  })

  it('ask only for what filters leave out where the results are counted already', () => {
    expect(queriesFor(null)).toEqual({ everywhere: [], chosen: [], main: [] })
    const { main, chosen, everywhere } = queriesFor(null, { region: 'seoul' })
    expect(main).toEqual([])
    expect([chosen.length, everywhere.length]).toEqual([1, 1])
  })
})
