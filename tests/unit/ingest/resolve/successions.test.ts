import { expect, it } from 'vitest'
import { precedesByLaw, successionOf } from '@/lib/ingest/resolve/successions'

it('an organisation renamed by law has all its names', () => {
  expect(successionOf('중소기업청')).toEqual(['중소기업청', '중소벤처기업부'])
  expect(successionOf('안양산업진흥원')).toEqual([])
})

it.each([
  ['산업자원부', '산업통상자원부', true],
  ['산업통상자원부', '산업자원부', false],
  ['산업자원부', '중소벤처기업부', false],
  ['산업자원부', '산업자원부', false],
  ['안양산업진흥원', '산업자원부', false],
])('%s before %s: %s', (one, other, before) => {
  expect(precedesByLaw(one, other)).toBe(before)
})
