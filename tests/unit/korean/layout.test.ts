import { describe, expect, it } from 'vitest'
import { hangulMeant } from '@/lib/korean/layout'

describe('hangulMeant', () => {
  it.each([
    ['dksdid', '안양'],
    ['DKSDID', '안양'],
    ['dksdidtksdjqwlsgmddnjs', '안양산업진흥원'],
    ['zhxmfk', '코트라'],
  ])('%s means %s', (typed, meant) => {
    expect(hangulMeant(typed)).toBe(meant)
  })

  it.each(['mou', 'Blue', 'export', 'startup', 'KTL', 'support', 'A', '안양', 'dksdid1', 'hks', 'hkd'])(
    'takes %s as it is',
    (typed) => {
      expect(hangulMeant(typed)).toBeNull()
    },
  )
})
