/** Requests over a real connection, through the gate, to an answer that can be held up. */
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse, request as send } from 'node:http'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Admission } from '@/app/_serving/admission'
import { drain } from '@/app/_serving/drain'
import { type Gate, pass } from '@/app/_serving/gate'
import { KeptAnswers } from '@/app/_serving/kept/kept-answers'
import { measurements } from '@/app/_serving/measurements'
import { currentRequestId } from '@/app/_serving/request-context'
import { senderPaces } from '@/app/_serving/request-limits'

let server: Server
let gate: Gate
let address: string
let held: ServerResponse[]
let lines: string[]
let seen: Record<string, unknown>

beforeEach(async () => {
  held = []
  lines = []
  globalThis.kbLog = pino({ base: null }, { write: (line) => lines.push(line) })
  const admission = new Admission({ running: 1, waiting: 1, waitMs: 10_000 })
  gate = {
    routeOf: (path) => (path.startsWith('/agencies/') ? '/agencies/[slug]' : path),
    admission,
    measurements: measurements(admission),
    paces: senderPaces(2),
    kept: new KeptAnswers(() => Promise.reject(new Error('Nothing is kept.')), {
      mostBytes: 0,
      longestMs: 0,
    }),
    proxies: 1,
    isSecure: false,
    isDraining: () => false,
  }
  server = createServer((request, response) =>
    pass(gate, request, response, () => {
      seen = { ...request.headers, current: currentRequestId() }
      if (request.url === '/hold') held.push(response)
      else response.end('answered')
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  address = `http://127.0.0.1:${bound.port}`
})
afterEach(async () => {
  globalThis.kbLog = undefined
  server.closeAllConnections()
  server.close()
})

const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(address + path, { ...init, headers })

describe('each request', () => {
  test('has an id in its answer, its log line and what the route sees', async () => {
    const answer = await ask('/agencies/안양?q=비밀', { 'X-Request-Id': 'given-by-a-proxy' })
    expect(answer.headers.get('x-request-id')).toBe('given-by-a-proxy')
    expect(seen).toMatchObject({ current: 'given-by-a-proxy', 'x-request-id': 'given-by-a-proxy' })
    const line = JSON.parse(lines.at(-1) ?? '')
    const { requestId, method, route, status } = line
    expect({ requestId, method, route, status }).toEqual({
      requestId: 'given-by-a-proxy',
      method: 'GET',
      route: '/agencies/[slug]',
      status: 200,
    })
    expect(lines.join('')).not.toMatch(/비밀|%EB|안양|127\.0\.0\.1/)
  })

  test('is counted by route and status', async () => {
    await ask('/agencies/안양')
    await ask('/agencies/김포')
    const text = await gate.measurements.registry.metrics()
    expect(text).toContain('http_requests_total{route="/agencies/[slug]",method="GET",status="200"} 2')
    expect(text).toContain('http_request_duration_seconds_count{route="/agencies/[slug]"} 2')
  })

  test('is told to come by https only, where that is the public address', async () => {
    expect((await ask('/a')).headers.has('strict-transport-security')).toBe(false)
    gate.isSecure = true
    expect((await ask('/a')).headers.get('strict-transport-security')).toMatch(/^max-age=31536000\b/)
  })

  test('comes from whom the proxy says, and from the connection where there is none', async () => {
    await ask('/a', { 'X-Forwarded-For': '10.0.0.1, 203.0.113.9', 'X-Forwarded-Host': 'kb.example' })
    expect(seen).toMatchObject({ 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'kb.example' })
    gate.proxies = 0
    await ask('/a', { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Host': 'evil.example' })
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1' })
    expect(seen).not.toHaveProperty('x-forwarded-host')
  })
})

describe('is refused, a page for people and a problem for programs:', () => {
  const refused = async (answer: Response) => [
    answer.status,
    (await answer.text()).match(/<h1>(.*)<\/h1>/)?.[1],
  ]

  test('what is no way to ask', async () => {
    expect(await refused(await ask('/a', {}, { method: 'DELETE' }))).toEqual([
      405,
      '그렇게는 쓸 수 없는 주소입니다',
    ])
    const answer = await ask('/api/v1/a', {}, { method: 'PUT' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { requestId, ...problem } = JSON.parse(await answer.text())
    expect(problem).toMatchObject({ type: 'about:blank', status: 405 })
    expect(requestId).toBe(answer.headers.get('x-request-id'))
  })

  test('an address that is too long', async () => {
    expect(await refused(await ask(`/search?q=${'a'.repeat(8_000)}`))).toEqual([414, '주소가 너무 깁니다'])
  })

  test('a body that is too big, or of unknown size', async () => {
    const big = await ask('/report/send', {}, { method: 'POST', body: 'x'.repeat(70_000) })
    expect(await refused(big)).toEqual([413, '보낸 내용이 너무 큽니다'])
    const unmeasured = send(`${address}/report/send`, {
      method: 'POST',
      headers: { 'Transfer-Encoding': 'chunked' },
    })
    unmeasured.end('text')
    const [answer] = await once(unmeasured, 'response')
    expect(answer.statusCode).toBe(411)
    answer.resume()
  })

  test('who asks too often, until it is time again; others are not', async () => {
    const from = (sender: string) => ask('/agencies/a', { 'X-Forwarded-For': sender })
    for (let time = 0; time < 2; time += 1) expect((await from('203.0.113.9')).status).toBe(200)
    const answer = await from('203.0.113.9')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('203.0.113.10')).status).toBe(200)
    for (let time = 0; time < 5; time += 1) expect((await ask('/agencies/a')).status).toBe(200)
  })
})

describe('at overload', () => {
  test('one runs, one waits, the others are told when to come again; and health is answered', async () => {
    const running = ask('/hold')
    await expect.poll(() => held.length).toBe(1)
    const waiting = ask('/hold')
    await expect.poll(() => gate.admission.waiting).toBe(1)
    const shed = await ask('/agencies/a')
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await shed.text()).toContain('지금은 이용하는 사람이 많습니다')
    expect((await ask('/api/health')).status).toBe(200)
    held[0]?.end('first')
    expect(await (await running).text()).toBe('first')
    await expect.poll(() => held.length).toBe(2)
    held[1]?.end('second')
    expect(await (await waiting).text()).toBe('second')
    expect((await ask('/agencies/a')).status).toBe(200)
    expect(gate.admission.running).toBe(0)
    expect(await gate.measurements.registry.metrics()).toContain('http_requests_shed_total 1')
  })

  test('who goes away leaves its place to others', async () => {
    const leaving = new AbortController()
    const gone = ask('/hold', {}, { signal: leaving.signal })
    await expect.poll(() => held.length).toBe(1)
    leaving.abort()
    await expect(gone).rejects.toThrow()
    await expect.poll(() => gate.admission.running).toBe(0)
    await expect.poll(() => lines.some((line) => line.includes('"status":499'))).toBe(true)
  })
})

test('when the site ends, what runs is answered, and nothing new is taken', async () => {
  const running = ask('/hold')
  await expect.poll(() => held.length).toBe(1)
  const drained = drain(server)
  await expect
    .poll(() =>
      ask('/a').then(
        () => 'taken',
        () => 'not taken',
      ),
    )
    .toBe('not taken')
  held[0]?.end('still answered')
  expect(await (await running).text()).toBe('still answered')
  await drained
})
