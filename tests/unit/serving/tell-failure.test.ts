import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInLog, tellFailure } from '@/app/_serving/tell-failure'

let lines: Record<string, unknown>[]
beforeEach(() => {
  lines = []
  globalThis.kbLog = pino({ base: null }, { write: (line) => lines.push(JSON.parse(line)) })
})
afterEach(() => {
  globalThis.kbLog = undefined
})

const REQUEST = {
  path: '/metrics/met_1?q=비밀',
  method: 'GET',
  headers: { 'x-request-id': 'given-by-a-proxy' },
}
const WHERE = { routePath: '/metrics/[id]', routeType: 'render' }

test('a line has the id and the route of the request, the error and the number its page shows; not the address', () => {
  tellFailure(Object.assign(new Error('database is gone'), { digest: '123' }), REQUEST, WHERE)
  expect(lines).toMatchObject([
    {
      ...{
        level: 50,
        requestId: 'given-by-a-proxy',
        route: '/metrics/[id]',
        during: 'render',
        digest: '123',
      },
      err: { message: 'database is gone', stack: expect.stringContaining('tell-failure.test') },
    },
  ])
  expect(JSON.stringify(lines)).not.toContain('비밀')
})

test('an error that is in the log already is named without its stack', () => {
  const error = new Error('database is gone')
  isInLog(error)
  tellFailure(error, REQUEST, WHERE)
  expect(lines).toMatchObject([{ error: 'database is gone', requestId: 'given-by-a-proxy' }])
  expect(lines[0]).not.toHaveProperty('err')
})

test.each([['thrown words'], [null], [{ message: 'no error' }]])('%j that was thrown is told', (thrown) => {
  tellFailure(thrown, { ...REQUEST, headers: { 'x-request-id': 'a\nb' } }, WHERE)
  expect(lines[0]).toMatchObject({ requestId: expect.stringMatching(/^[\w-]{36}$/), err: {} })
})
