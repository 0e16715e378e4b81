import { describe, expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { mendings } from '@/lib/search/mend-tokens'
import { understandQuery } from '@/lib/search/query/understand-query'

const keysOf = (words: readonly string[]) => new Set(words.map(keystrokes))
const names = {
  all: keysOf(['안양', '산업', '진흥원', '산업진흥원', '안양산업진흥원', '청년', '창업', '펀드']),
  likely: keysOf(['산업진흥원', '안양산업진흥원', '수출', '창업펀드']),
}
const first = (query: string) => {
  const [token] = understandQuery(query).tokens
  return token && mendings(token, names)[0]?.flatMap(({ keys }) => keys)
}

describe('mendings', () => {
  it('cuts what was written as one', () => {
    expect(first('청년창업펀드')).toEqual(['청년', '창업', '펀드'].map(keystrokes))
  })

  it('completes a half-typed syllable', () => {
    expect(first('산어')).toEqual([keystrokes('산업')])
  })

  it('finds a name with a wrong letter, and leaves its place as it is', () => {
    expect(first('안양산업진훙원')).toEqual([keystrokes('안양'), keystrokes('산업진흥원')])
    expect(first('수춤')).toEqual([keystrokes('수출')])
    expect(first('한양산업진훙원')).toBeUndefined()
  })

  it('knows nothing of words unlike all names', () => {
    expect(first('감귤축제')).toBeUndefined()
    expect(first('921억')).toBeUndefined()
  })
})
