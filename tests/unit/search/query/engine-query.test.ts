import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { engineQuery, exactForm } from '@/lib/search/query/engine-query'
import { facetFilters } from '@/lib/search/query/filters'
import { otherForms } from '@/lib/search/query/other-forms'
import { understandQuery } from '@/lib/search/query/understand-query'
import { emptySearchState, parseSearchState } from '@/lib/search/state'

const tokenOf = (query: string) => {
  const [token] = understandQuery(query).tokens
  if (token === undefined) throw new Error('no token')
  return token
}

describe('engineQuery', () => {
  it('quotes what must be exact', () => {
    const forms = understandQuery('안양 창업').tokens.map((token) => exactForm(token))
    expect(engineQuery(forms, ['rnstks'])).toBe('-"rnstks" "dksdid" "ckddjq"')
  })

  it('asks for initials as they are indexed, from the beginning of a name on', () => {
    const forms = understandQuery('ㅇㅇㅅ 창업').tokens.map((token) => exactForm(token))
    expect(engineQuery(forms, [])).toBe('"xddt" "ckddjq"')
  })

  it('puts what may be spelled otherwise behind', () => {
    const forms = [...otherForms(tokenOf('진흥언')).slice(-1), exactForm(tokenOf('안양'))]
    expect(engineQuery(forms, [])).toBe(`"dksdid" ${keystrokes('진흥언')}`)
  })

  it('is empty for nothing', () => {
    expect(engineQuery([], [])).toBe('')
  })
})

describe('otherForms', () => {
  it('has none for places, and only the plain number for a count', () => {
    expect(otherForms(tokenOf('안양'))).toEqual([])
    expect(otherForms(tokenOf('103개')).map(({ exact }) => exact)).toEqual([['n103']])
  })

  it('completes a Latin word that may not be typed to its end, before it is taken for a wrong one', () => {
    const forms = otherForms(tokenOf('blu'))
    expect(forms.map(({ exact, fuzzy }) => ({ exact, fuzzy }))).toEqual([
      { exact: ['0blu'], fuzzy: null },
      { exact: [], fuzzy: 'blu' },
    ])
  })

  it('never lets a wrong letter change the place a name begins with', () => {
    const misspelt = otherForms(tokenOf('안산산업진흥원')).filter(({ fuzzy }) => fuzzy !== null)
    expect(misspelt).toMatchObject([{ exact: [keystrokes('안산')], fuzzy: keystrokes('산업진흥원') }])
  })

  it('cuts joined words, into pairs of syllables first', () => {
    const [first] = otherForms(tokenOf('안양청년창업지원'))
    expect(first?.tokens.map(({ text }) => text)).toEqual(['안양', '청년창업지원'])
  })

  it('completes a last syllable that lacks its final consonant, with no wrong letter allowed', () => {
    const forms = otherForms(tokenOf('산어'))
    expect(forms.flatMap(({ exact }) => exact)).toContain(keystrokes('산업'))
  })
})

describe('facetFilters', () => {
  const state = parseSearchState({ kind: ['agency', 'program'], region: 'anyang' })

  it('writes one filter a facet', () => {
    expect(facetFilters(state)).toEqual(['kind IN ["agency", "program"]', 'regions IN ["anyang"]'])
    expect(facetFilters(state, 'kind')).toEqual(['regions IN ["anyang"]'])
  })

  const within = (bounds: Partial<ReturnType<typeof emptySearchState>>) =>
    facetFilters({ ...emptySearchState(), ...bounds })

  it('compares amounts, and lists the years between two', () => {
    expect(within({ amountMin: 5, countMax: 9 })).toEqual(['amount >= 5', 'count <= 9'])
    expect(within({ amountMin: 5, amountMax: 6, yearMin: 2019, yearMax: 2021 })).toEqual([
      'amount 5 TO 6',
      'year IN [2019, 2020, 2021]',
    ])
    expect(within({ yearMin: 2021, yearMax: 2019 })).toEqual(['year IN []'])
    expect(within({ yearMax: 1901 })).toEqual(['year IN [1900, 1901]'])
    expect(within({ yearMin: 2098, yearMax: 99_999 })).toEqual(['year IN [2098, 2099]'])
  })

  it('escapes whatever a value holds', () => {
    expect(facetFilters({ ...state, kind: ['a" OR kind = "b\\'] })[0]).toBe(
      'kind IN ["a\\" OR kind = \\"b\\\\"]',
    )
  })
})
