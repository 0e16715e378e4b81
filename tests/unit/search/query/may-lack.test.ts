import { expect, it } from 'vitest'
import { mayLack } from '@/lib/search/query/may-lack'
import { understandQuery } from '@/lib/search/query/understand-query'

const tokens = (query: string) => (query === '' ? [] : understandQuery(query).tokens)
const lack = (lost: string, known: string) =>
  mayLack(
    tokens(lost),
    tokens(known).map((token) => [token]),
  )

it.each([
  ['우주선', '청년 창업', true],
  ['우주선', '청년', false],
  ['우주선 잠수함', '청년 창업 펀드', false],
  ['지원', '창업', true],
  ['뽑힌 묶어', '청년 창업', true],
  ['뽑힌', '안양 기업', true],
  ['뽑힌', '안양', false],
  ['한양', '청년 창업', false],
  ['921억', '청년 창업', false],
  ['우주선', '안양 지원', false],
])('without %s, %s still asks the same: %s', (lost, known, expected) => {
  expect(lack(lost, known)).toBe(expected)
})
