import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanQuery, MAX_QUERY_LENGTH } from '@/lib/search/clean-query'
import { FACETS } from '@/lib/search/facets'
import { LARGEST_BOUND } from '@/lib/search/ranges'
import {
  emptySearchState,
  MAX_FACET_VALUES,
  MAX_PAGE,
  MAX_PAGE_SIZE,
  parseSearchState,
  type SearchState,
  searchFields,
  searchHref,
  toggledHrefs,
} from '@/lib/search/state'

const KIND = FACETS[0]

const facetValues = (facet: (typeof FACETS)[number]) => {
  if (facet.values.type === 'closed') return fc.subarray(Object.keys(facet.values.labels))
  if (facet.values.type === 'year')
    return fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }).map(String), { maxLength: 9 })
  if (facet.values.type === 'name') {
    const name = fc.string({ unit: 'binary', maxLength: 60 }).map(cleanQuery)
    return fc.uniqueArray(name.filter(Boolean), { maxLength: 9 })
  }
  return fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,5}){0,2}$/), { maxLength: 9 })
}

const anyBound = fc.option(fc.integer({ min: 0, max: LARGEST_BOUND }))

const anyState: fc.Arbitrary<SearchState> = fc
  .record({
    q: fc.string({ unit: 'binary', maxLength: 300 }).map(cleanQuery),
    literal: fc.boolean(),
    countAll: fc.boolean(),
    sort: fc.constantFrom('relevance', 'newest', 'amount') satisfies fc.Arbitrary<SearchState['sort']>,
    page: fc.integer({ min: 1, max: MAX_PAGE }),
    size: fc.integer({ min: 1, max: MAX_PAGE_SIZE }),
    amountMin: anyBound,
    amountMax: anyBound,
    countMin: anyBound,
    countMax: anyBound,
    yearMin: anyBound,
    yearMax: anyBound,
    choices: fc.tuple(...FACETS.map(facetValues)),
  })
  .map(({ choices, ...rest }) => {
    const state: SearchState = { ...emptySearchState(), ...rest }
    FACETS.forEach((facet, index) => {
      state[facet.key] = [...(choices[index] ?? [])].sort()
    })
    return state
  })

const paramsOf = (href: string) => new URL(href, 'http://localhost').searchParams

describe('searchFields', () => {
  it('keep a search in a form, but for its page', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const params = new URLSearchParams(searchFields(state))
        expect(parseSearchState(params)).toEqual({ ...state, page: 1 })
      }),
    )
  })
})

describe('search state ⇄ address', () => {
  it('reads back exactly the state it wrote', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseSearchState(paramsOf(searchHref(state)))).toEqual(state)
      }),
    )
  })

  it('writes one address for one state, whatever the order of the parameters', () => {
    const one = parseSearchState(new URLSearchParams('year=2021&kind=program&year=2016&kind=agency&q=안양'))
    const other = parseSearchState(new URLSearchParams('q=안양&kind=agency,program&year=2016,2021,2021'))
    expect(searchHref(one)).toBe(searchHref(other))
  })

  it('never throws, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (record) => {
        const state = parseSearchState(record)
        expect(parseSearchState(paramsOf(searchHref(state)))).toEqual(state)
      }),
    )
  })

  it('leaves defaults out of the address', () => {
    expect(searchHref(emptySearchState())).toBe('/search')
    expect(searchHref(parseSearchState({ page: '1', size: '20', sort: 'relevance', q: ' ' }))).toBe('/search')
  })

  it('drops values it does not know and bounds what is out of bounds', () => {
    const state = parseSearchState({
      kind: ['agency', 'hack', '__proto__'],
      region: 'anyang" OR kind = "agency',
      year: ['2021', '3021', 'abc'],
      sort: 'price',
      page: '999999999',
      size: '0',
      literal: 'yes',
      count: 'some',
    })
    expect(state).toEqual({
      ...emptySearchState(),
      kind: ['agency'],
      year: ['2021'],
      page: MAX_PAGE,
      size: 1,
    })
    expect(parseSearchState({ page: '-1', size: 'abc' })).toEqual(emptySearchState())
  })

  it('keeps at most a bounded number of values of a facet', () => {
    const many = Array.from({ length: 100 }, (_, index) => String(1950 + index))
    expect(parseSearchState({ year: many }).year).toHaveLength(MAX_FACET_VALUES)
  })

  it('returns to page 1 on any change but of the page', () => {
    const state = parseSearchState({ q: '자금', page: '3' })
    expect(searchHref(state, { kind: ['program'] })).toBe('/search?q=%EC%9E%90%EA%B8%88&kind=program')
    expect(paramsOf(searchHref(state, { page: 4 })).get('page')).toBe('4')
    expect(paramsOf(searchHref(state)).get('page')).toBe('3')
  })

  it('chooses a facet value and takes it back', () => {
    const hrefOf = toggledHrefs(
      parseSearchState({ q: '자금', kind: 'agency', sort: 'newest', page: '3' }),
      KIND,
    )
    expect(hrefOf('agency')).toBe('/search?q=%EC%9E%90%EA%B8%88&sort=newest')
    expect(hrefOf('region')).toBe('/search?q=%EC%9E%90%EA%B8%88&kind=agency&kind=region&sort=newest')
    expect(toggledHrefs(parseSearchState({ kind: 'agency' }), KIND)('agency')).toBe('/search')
  })

  it('writes the address of a facet value as it writes that of the state with it', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...FACETS), anyState, (state, facet, { [facet.key]: values }) => {
        const hrefOf = toggledHrefs(state, facet)
        for (const value of [...values, ...state[facet.key]]) {
          const chosen = new Set(state[facet.key])
          if (!chosen.delete(value)) chosen.add(value)
          expect(hrefOf(value)).toBe(searchHref(state, { [facet.key]: [...chosen] }))
        }
      }),
    )
  })
})

describe('cleanQuery', () => {
  it('is idempotent, bounded and free of control characters and halves of characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (typed) => {
        const clean = cleanQuery(typed)
        expect(cleanQuery(clean)).toBe(clean)
        expect(clean.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      }),
    )
  })

  it('composes decomposed Hangul', () => {
    expect(cleanQuery('안양'.normalize('NFD'))).toBe('안양')
    expect(cleanQuery(`  안양\u0000\n시\u200b `)).toBe('안양 시')
  })
})
