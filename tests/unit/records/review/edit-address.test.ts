import { expect, it } from 'vitest'
import { editAddress } from '@/lib/records/review/edit-address'

it.each([
  ['/metrics/met_1', '/admin/figures/met_1'],
  ['/agencies/안양산업진흥원', '/admin/agencies/안양산업진흥원'],
  ['/programs/%EC%B0%BD%EC%97%85', '/admin/programs/%EC%B0%BD%EC%97%85'],
  ['/articles/a-1', '/admin/sources/a-1'],
])('%s is changed at %s', (path, address) => {
  expect(editAddress(path)).toBe(address)
})

it.each([
  '/',
  '/agencies',
  '/regions/anyang',
  '/admin/x',
  '/constructor/x',
  '//evil.example',
  '/metrics/a/b',
])('%s is not changed anywhere', (path) => {
  expect(editAddress(path)).toBeNull()
})
