import { describe, expect, it } from 'vitest'
import { initialKeys } from '@/lib/korean/chosung'
import { keystrokes } from '@/lib/korean/keystrokes'
import { nameInitialKeys, nameKeys } from '@/lib/search/name-keys'

describe('nameKeys', () => {
  const keys = nameKeys(['안양창조산업진흥원', '진흥원'])

  it('has each name whole', () => {
    expect(keys.whole).toEqual([keystrokes('안양창조산업진흥원'), keystrokes('진흥원')])
  })

  it.each(['진흥원', '산업진흥원', '창조', '산업', '안양'])('is found by %s, also misspelt', (part) => {
    expect(keys.likely).toContain(keystrokes(part))
  })

  it('is found by any other part as typed', () => {
    expect(keys.other).toContain(keystrokes('창조산업'))
  })

  it('forgives a wrong letter in a head of whole pairs', () => {
    expect(keys.likely).toContain(keystrokes('안양창조산업'))
  })

  it('takes blanks and marks out of whole names', () => {
    expect(nameKeys(['청년공간 A-큐브']).whole).toContain(keystrokes('청년공간A큐브'))
  })

  it('knows names by their number', () => {
    expect(nameKeys(['300억 펀드']).likely).toContain('n30000000000')
  })
})

describe('nameInitialKeys', () => {
  it('begins at each syllable and has two at least', () => {
    expect(nameInitialKeys(['안양 A-큐브'])).toEqual(['ㅇㅇㅋㅂ', 'ㅇㅋㅂ', 'ㅋㅂ'].map(initialKeys))
    expect(nameInitialKeys(['KTL', '원'])).toEqual([])
  })
})
