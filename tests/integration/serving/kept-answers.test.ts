/** Requests over a real connection to answers that are kept. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server, request as send } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KeptAnswers } from '@/app/_serving/kept/kept-answers'
import { makeWhole } from '@/app/_serving/kept/make-whole'
import { keyOf } from '@/app/_serving/kept/may-be-kept'
import { makeFailureReadable } from '@/app/_serving/readable-failures'
import type { RequestContext } from '@/app/_serving/request-context'

let server: Server
let address: string
let stamp: string
let made: number
let route: RequestListener
let context: RequestContext
let kept: KeptAnswers

const page = (nonce: string) =>
  `<script type="module" nonce="${nonce}">1</script><p>안양 ${made}</p><script type="module" nonce="${nonce}">`
const pageRoute: RequestListener = (request, response) => {
  made += 1
  const nonce = Buffer.from(`nonce of page ${made % 10}.`).toString('base64')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', `script-src 'nonce-${nonce}'`)
  response.write(page(nonce).slice(0, 20))
  response.end(page(nonce).slice(20))
  expect(request.headers['accept-encoding']).toBe('identity')
}

beforeEach(async () => {
  stamp = 'first'
  made = 0
  route = pageRoute
  context = { id: 'request-1' }
  kept = new KeptAnswers(async () => stamp, { mostBytes: 1_000_000, longestMs: 60_000 })
  server = createServer((request, response) => {
    const makeNow = () => route(request, response)
    const make = () => {
      makeFailureReadable(response, 'request-1')
      makeNow()
    }
    const key = keyOf(request, '/search')
    const exchange = { request, response, context, makeNow }
    if (key === undefined) makeWhole(exchange, make)
    else void kept.answer({ key, ...exchange }, make)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  address = `http://127.0.0.1:${bound.port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers })
const nonceOf = ({ headers }: Response) =>
  /'nonce-(.+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? ''

describe('an answer', () => {
  test('is made once and given again, each time with a nonce of its own', async () => {
    const [first, second, third] = [await ask('/a'), await ask('/a'), await ask('/a')]
    expect(made).toBe(1)
    expect(new Set([first, second, third].map(nonceOf)).size).toBe(3)
    for (const answer of [first, second, third]) {
      expect(await answer.text()).toBe(page(nonceOf(answer)))
      expect(answer.headers.get('content-encoding')).toBe('gzip')
    }
    expect([first, second].map(({ headers }) => headers.get('cache-status'))).toEqual([
      'site; fwd=miss',
      'site; hit',
    ])
  })

  test('is given as it is to whoever takes nothing packed', async () => {
    await ask('/a')
    const answer = await ask('/a', { 'Accept-Encoding': 'identity' })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toBe(page(nonceOf(answer)))
  })

  test('is made anew when a record has changed, and where the time is over', async () => {
    await ask('/a')
    stamp = 'second'
    await ask('/a')
    expect(made).toBe(2)
    kept = new KeptAnswers(async () => stamp, { mostBytes: 1_000_000, longestMs: 0 })
    await ask('/a')
    await sleep(5)
    await ask('/a')
    expect(made).toBe(4)
  })

  test('is made once for all who ask at a time', async () => {
    route = (request, response) => {
      setTimeout(() => pageRoute(request, response), 50)
    }
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('/a')))
    expect(made).toBe(1)
    expect(new Set(answers.map(nonceOf)).size).toBe(8)
  })

  test('of a passing state, or that failed, is nobody else’s', async () => {
    context.isPassing = true
    await ask('/a')
    await ask('/a')
    expect(made).toBe(2)
    context.isPassing = false
    route = (_, response) => {
      made += 1
      response.setHeader('Content-Type', 'text/html')
      response.writeHead(500)
      response.end('<html>')
    }
    const failed = await ask('/b')
    expect(failed.status).toBe(500)
    expect(await failed.text()).toContain('지금은 이 쪽을 보일 수 없습니다')
    await ask('/b')
    expect(made).toBe(4)
  })

  test('that nobody waits for any more does not hold up those who ask next', async () => {
    const arrived = new Promise<void>((resolve) => {
      route = () => resolve()
    })
    const gone = send(`${address}/a`).on('error', () => undefined)
    gone.end()
    await arrived
    const waiting = ask('/a')
    await sleep(30)
    route = pageRoute
    gone.destroy()
    expect((await waiting).status).toBe(200)
    expect(made).toBe(1)
  })

  test('longer than any page is sent as it comes', async () => {
    route = (_, response) => {
      made += 1
      response.setHeader('Content-Type', 'application/json')
      for (let piece = 0; piece < 90; piece += 1) response.write(' '.repeat(100_000))
      response.end('{}')
    }
    expect((await (await ask('/a')).text()).length).toBe(9_000_002)
    expect((await (await ask('/a')).text()).length).toBe(9_000_002)
    expect(made).toBe(2)
  })

  test('that Next leaves empty, for a record is not there, is the page for addresses of no route', async () => {
    route = (request, response) => {
      made += 1
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const isAsked = request.url === '/_not-found'
      if (!isAsked) response.setHeader('X-Of-The-Empty-One', '1')
      response.writeHead(404)
      response.end(isAsked ? '<html lang="ko"><h1>없습니다</h1></html>' : '<html id="__next_error__"></html>')
    }
    const visitors: Record<string, string>[] = [{}, { Cookie: 'kb-any=1' }]
    for (const headers of visitors) {
      const answer = await ask('/regions/none', headers)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('x-of-the-empty-one')).toBeNull()
      expect(await answer.text()).toContain('<h1>없습니다</h1>')
    }
    expect(made).toBe(4)
  })

  test('is made each time where nobody can say whether a record has changed', async () => {
    kept = new KeptAnswers(
      async () => {
        throw new Error('The database is gone.')
      },
      { mostBytes: 1_000_000, longestMs: 60_000 },
    )
    route = (_, response) => {
      made += 1
      response.end('made')
    }
    await ask('/a')
    expect(await (await ask('/a')).text()).toBe('made')
    expect(made).toBe(2)
  })
})

test('those that were asked for longest ago give way', async () => {
  route = (_, response) => {
    made += 1
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify('x'.repeat(300_000)))
  }
  for (const path of ['/a', '/b', '/c', '/a', '/d', '/a']) await ask(path)
  expect(made).toBe(4)
  await ask('/b')
  expect(made).toBe(5)
})
