import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'

describe('keystrokes', () => {
  it.each([
    ['진흥원', 'wlsgmddnjs'],
    ['까치', 'rrkcl'],
    ['예산', 'dpptks'],
    ['값', 'rkqt'],
    ['의회', 'dmlghl'],
    ['R&D', 'rd'],
    ['Blue100', 'blue100'],
    ['ㅏㅅㅣ', 'ktl'],
    ['· “”', ''],
  ])('types %s as %s', (text, keys) => {
    expect(keystrokes(text)).toBe(keys)
  })

  it('gives letters and digits only, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(keystrokes(text)).toMatch(/^[a-z0-9]*$/)
      }),
    )
  })

  it('keeps one wrong jamo one wrong letter', () => {
    expect(keystrokes('진흥언')).toBe('wlsgmddjs')
    expect(keystrokes('진흥원')).toBe('wlsgmddnjs')
  })
})
