import { expect, test } from 'vitest'
import { mostBodyBytes, paceOf } from '@/app/_serving/allowances'
import { requestIdOf } from '@/app/_serving/request-id'
import { routeNames } from '@/app/_serving/route-names'
import { wellFormed } from '@/app/_serving/well-formed-path'

const nameOf = routeNames({
  staticRoutes: [
    { page: '/', regex: '^/(?:/)?$' },
    { page: '/search', regex: '^/search(?:/)?$' },
    { page: '/robots.txt', regex: '^/robots\\.txt(?:/)?$' },
  ],
  dynamicRoutes: [{ page: '/agencies/[slug]', regex: '^/agencies/([^/]+?)(?:/)?$' }],
})

test.each([
  ['/', '/'],
  ['/search', '/search'],
  ['/robots.txt', '/robots.txt'],
  ['/agencies/%EC%95%88%EC%96%91', '/agencies/[slug]'],
  ['/agencies/a/b', 'other'],
  ['/_next/static/chunks/a.js', 'files'],
  ['/icon.svg', 'files'],
  ['/wp-login.php', 'other'],
  ['//evil.example', 'other'],
  ['', 'other'],
])('%s is %s', (path, name) => {
  expect(nameOf(path)).toBe(name)
})

test('what watches the site is never held back, and what costs more has a smaller share', () => {
  const routes = [
    '/api/health',
    'files',
    '/search',
    '/api/v1/export/[x]',
    '/og/home',
    '/agencies/[slug]',
    'other',
  ]
  expect(routes.map(paceOf)).toEqual(['free', 'free', 'search', 'heavy', 'heavy', 'page', 'page'])
  const sizes = ['/report/send', '/admin/review/[id]', '/admin/articles/new'].map(mostBodyBytes)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
})

test('an id is taken over when it can do no harm in a log or a page', () => {
  for (const good of ['0b6f8e3c-8f3e-4c5f-9a51-1b8d6e9f1a2b', '01HZX3V9J7', 'abcd_EFGH-1234'])
    expect(requestIdOf(good)).toBe(good)
  const bad = [
    '',
    'short',
    'a'.repeat(65),
    'id\r\nSet-Cookie: a=b',
    '<script>alert(1)',
    '안녕하세요안녕하세요',
    ['12345678'],
    undefined,
  ]
  for (const one of bad) expect(requestIdOf(one)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
})

test('percent signs that spell no text are taken literally', () => {
  expect(wellFormed('/a%20b?q=%E0%A4%A')).toBe('/a%20b?q=%E0%A4%A')
  expect(wellFormed('/a%E0%A4%A?q=%zz&r')).toBe('/a%25E0%25A4%25A?q=%zz&r')
})
