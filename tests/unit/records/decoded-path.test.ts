import { expect, it } from 'vitest'
import { decodedPath } from '@/lib/records/decoded-path'

it('shows Korean as Korean, and leaves alone what is no encoding', () => {
  expect(decodedPath(`/agencies/${encodeURIComponent('안양산업진흥원')}`)).toBe('/agencies/안양산업진흥원')
  expect(decodedPath('/agencies/100%')).toBe('/agencies/100%')
})
