import { expect, it } from 'vitest'
import { curatorNameSchema } from '@/lib/records/curator'

it.each([
  ['김안양', '김안양'],
  ['  이   서연 ', '이 서연'],
  ['김안양'.normalize('NFD'), '김안양'],
  ["Seán O'Neill", "Seán O'Neill"],
  ['가'.repeat(40), '가'.repeat(40)],
])('%j is the name %j', (typed, name) => {
  expect(curatorNameSchema.parse(typed)).toBe(name)
})

it.each([
  '',
  '김',
  ' 김 ',
  '가'.repeat(41),
  '<b>김안양</b>',
  '김안양1',
  '=1+1',
  'http://a.example',
  '김\u202e안양',
  '··',
])('%j is no name', (typed) => {
  expect(curatorNameSchema.safeParse(typed).success).toBe(false)
})
