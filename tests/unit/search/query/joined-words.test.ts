import { expect, it } from 'vitest'
import { keystrokes } from '@/lib/korean/keystrokes'
import { exactForm } from '@/lib/search/query/engine-query'
import { joinedQueries } from '@/lib/search/query/joined-words'
import { understandQuery } from '@/lib/search/query/understand-query'

const joined = (query: string) => {
  const plan = understandQuery(query)
  return joinedQueries(
    plan,
    plan.tokens.map((token) => exactForm(token)),
  ).map((q) => q.trim())
}

it('joins words that may be one name', () => {
  expect(joined('중소기업 육성 자금')).toEqual([`"${keystrokes('중소기업육성자금')}"`])
})

it('keeps what only seems to be an ending inside a name', () => {
  expect(joined('기업사랑 현장기동반')).toContain(`"${keystrokes('기업사랑현장기동반')}"`)
})

it('joins plain digits to letters, in either layout, and no other number', () => {
  expect(joined('블루 100')).toEqual([])
  expect(joined('ㅠㅣㅕㄷ100')).toEqual(['"blue100"'])
  expect(joined('펀드 300억')).toEqual([])
})
