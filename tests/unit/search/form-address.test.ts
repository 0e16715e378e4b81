import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formAddress } from '@/lib/search/form-address'
import { emptySearchState, parseSearchState } from '@/lib/search/state'

const stateOf = (address: string) => parseSearchState(new URL(address, 'http://localhost').searchParams)

describe('formAddress', () => {
  it('leaves out what is empty', () => {
    expect(formAddress('/search', [['q', ' '] as const, ['amountMin', ''] as const])).toBe('/search')
  })

  it('is the text a browser makes of the same fields', () => {
    const value = fc.string({ unit: 'binary', maxLength: 12 }).map((text) =>
      text
        .replace(/\p{Cs}/gu, '')
        .trim()
        .replace(/\s+/g, ' '),
    )
    fc.assert(
      fc.property(value.filter(Boolean), (text) => {
        expect(formAddress('/search', [['q', text]])).toBe(`/search?${new URLSearchParams({ q: text })}`)
      }),
      { numRuns: 50 },
    )
  })

  it('is read back as what the form says, whatever is typed', () => {
    const q = '안양 & "A+B" 50% #1 = ?'
    const fields: [string, string][] = [
      ['q', `  ${q}  `],
      ['kind', 'agency'],
      ['kind', 'program'],
      ['size', ''],
    ]
    expect(stateOf(formAddress('/search', fields))).toEqual({
      ...emptySearchState(),
      q,
      kind: ['agency', 'program'],
    })
  })
})
