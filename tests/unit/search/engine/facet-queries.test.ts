import { describe, expect, it } from 'vitest'
import { facetQueries } from '@/lib/search/engine/facet-queries'
import { FACETS } from '@/lib/search/facets'
import { asTyped } from '@/lib/search/query/settled-query'
import { understandQuery } from '@/lib/search/query/understand-query'
import { parseSearchState } from '@/lib/search/state'

const FIELDS = FACETS.map(({ field }) => field)

function queriesFor(total: number | null, params: Record<string, string> = {}) {
  const state = parseSearchState({ q: '지원', ...params })
  return facetQueries(state, asTyped(understandQuery(state.q, false)), total)
}

/** By what, and with which filters. */
const counted = (queries: ReturnType<typeof facetQueries>['main']) =>
  queries.map(({ facets, filter }) => [facets, filter])

describe('facetQueries', () => {
  it('ask for all at once where the results are few', () => {
    const { main, apart, chosen, everywhere } = queriesFor(3_000)
    expect(counted(main)).toEqual([[FIELDS, []]])
    expect([apart, chosen, everywhere]).toEqual([[], [], []])
  })

  it('ask for agencies beside the others where they are many', () => {
    const { main, apart } = queriesFor(3_001)
    expect(counted(apart)).toEqual([[['agencies'], []]])
    expect(counted(main)).toEqual([[FIELDS.filter((field) => field !== 'agencies'), []]])
  })

  it('leave agencies out where they are very many, unless they are asked for', () => {
    const { main, apart } = queriesFor(20_001)
    expect(counted(apart)).toEqual([[['regions'], []]])
    expect(main[0]?.facets).not.toContain('agencies')
    expect(counted(queriesFor(20_001, { count: 'all' }).apart)).toEqual([[['agencies'], []]])
    expect(counted(queriesFor(20_001, { q: '' }).apart)).toEqual([[['agencies'], []]])
  })

  it('count a facet with chosen values without them, and once', () => {
    const { main, chosen, everywhere } = queriesFor(50, { region: 'seoul', year: '2021' })
    expect(counted(chosen)).toEqual([
      [['regions'], ['year IN ["2021"]']],
      [['year'], ['regions IN ["seoul"]']],
    ])
    expect(main[0]?.facets).toEqual(FIELDS.filter((field) => field !== 'regions' && field !== 'year'))
    expect(main[0]?.filter).toHaveLength(2)
    expect(counted(everywhere)).toEqual([
      [FIELDS.filter((field) => field !== 'regions' && field !== 'agencies'), []],
    ])
  })

  it('ask only for what filters leave out where the results are counted already', () => {
    expect(queriesFor(null)).toEqual({ everywhere: [], chosen: [], main: [], apart: [] })
    const { main, apart, chosen, everywhere } = queriesFor(null, { region: 'seoul' })
    expect([main, apart]).toEqual([[], []])
    expect([chosen.length, everywhere.length]).toEqual([1, 1])
  })
})
