import { expect, it } from 'vitest'
import { returnPath, signInAddress } from '@/app/_session/return-path'

it.each([
  ['/admin?kind=report&page=2', '/admin?kind=report&page=2'],
  ['/agencies/안양산업진흥원', `/agencies/${encodeURIComponent('안양산업진흥원')}`],
  ['/metrics/../admin', '/admin'],
])('goes back to %s', (given, path) => {
  expect(returnPath(given)).toBe(path)
})

it.each([
  undefined,
  ['/admin', '/x'],
  '',
  'admin',
  'https://evil.example/admin',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  `/${'a'.repeat(3000)}`,
  '/admin/sign-in?to=/admin',
])('never goes to %j', (given) => {
  expect(returnPath(given)).toBe('/admin')
})

it('keeps the place on the page, and says what became of the attempt', () => {
  expect(signInAddress('/admin#w3', 'wrong')).toBe('/admin/sign-in?to=%2Fadmin%23w3&outcome=wrong')
})
