import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { isHeld, isWorthKeeping, keyOf, takesGzip } from '@/app/_serving/kept/may-be-kept'

function request(headers: Record<string, string> = {}, method = 'GET'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), {
    method,
    url: '/search?q=안양',
    headers: { host: 'kb.example', ...headers },
  })
}

test('one answer is for one address of one host', () => {
  const key = keyOf(request(), '/search')
  expect(key).toContain('kb.example\n/search?q=안양')
  expect(keyOf(request(), '/search')).toBe(key)
  expect(keyOf(request({ host: 'other.example' }), '/search')).not.toBe(key)
})

test.each([
  ['somebody with a cookie', request({ cookie: 'kb-session=x' }), '/search'],
  ['a form of Next’s client', request({ 'next-action': 'x' }), '/search'],
  ['a part', request({ range: 'bytes=0-9' }), '/search'],
  ['a form', request({}, 'POST'), '/search'],
  ['a curator’s page', request(), '/admin'],
  ['a download', request(), '/api/v1/export/figures'],
  ['an address of no route', request(), 'other'],
])('%s gets an answer of its own', (_, asked, route) => {
  expect(keyOf(asked, route)).toBeUndefined()
})

test.each([
  [200, { 'content-type': 'text/html; charset=utf-8' }, true],
  [200, { 'content-type': 'application/json' }, true],
  [200, { 'content-type': 'text/html', 'set-cookie': ['a=b'] }, false],
  [200, { 'content-type': 'image/png' }, false],
  [404, { 'content-type': 'text/html' }, false],
  [500, { 'content-type': 'text/html' }, false],
])('%i with %j is kept: %s', (status, headers, isKept) => {
  expect(isWorthKeeping({ status, headers, body: Buffer.from('') })).toBe(isKept)
})

test.each([
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.5', true],
  ['gzip;q=0', false],
  ['identity', false],
  ['xgzip', false],
  ['', false],
])('who accepts ‘%s’ takes gzip: %s', (given, takes) => {
  expect(takesGzip(request({ 'accept-encoding': given }))).toBe(takes)
})

test.each([
  ['a page', request(), '/search', true],
  ['a curator’s page', request({ cookie: 'kb-session=x' }), '/admin', true],
  ['an address of no route', request(), 'other', true],
  ['a download', request(), '/api/v1/export/figures', false],
  ['a picture', request(), '/og/[...of]', false],
  ['a form', request({}, 'POST'), '/report', false],
])('%s is held until all of it is there: %s', (_, asked, route, held) => {
  expect(isHeld(asked, route)).toBe(held)
})
