import { expect, test } from 'vitest'
import { readableLine } from '@/app/_serving/readable-line'

const time = Date.UTC(2026, 10, 22, 12, 0, 0)
const line = (entry: object) => `${JSON.stringify({ time, level: 30, ...entry })}\n`

test('a request is one short line', () => {
  const said = readableLine(
    line({
      requestId: '706e7752-d3ff-4c35',
      method: 'GET',
      route: '/search',
      status: 200,
      ms: 25.53,
      msg: 'request',
    }),
  )
  expect(said).toMatch(/^\d\d:\d\d:\d\d 200 GET \/search 26 ms {2}706e7752\n$/)
})

test('an error says where it came from', () => {
  const err = { type: 'Error', message: 'gone', stack: 'Error: gone\n    at here' }
  expect(readableLine(line({ level: 50, err, msg: 'gone' }))).toMatch(
    /^\S+ ERROR gone\nError: gone\n {4}at here\n$/,
  )
})

test('a warning says so, and what is no line of ours stays as it is', () => {
  expect(readableLine(line({ level: 40, msg: 'slow' }))).toMatch(/^\S+ WARN slow\n$/)
  for (const other of ['words\n', '{"a":1}\n', '']) expect(readableLine(other)).toBe(other)
})
