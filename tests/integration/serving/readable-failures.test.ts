import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { makeFailureReadable } from '@/app/_serving/readable-failures'

const open: ReturnType<typeof createServer>[] = []

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.close()
    await once(server, 'close')
  }
})

async function answerOf(listener: RequestListener): Promise<Response> {
  const server = createServer((request, response) => {
    makeFailureReadable(response, 'request-1')
    listener(request, response)
  }).listen(0, '127.0.0.1')
  open.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return await fetch(`http://127.0.0.1:${address.port}/`)
}

describe('a page that fails while it is made', () => {
  test('is a page in words, with its status and without what belonged to the broken one', async () => {
    const answer = await answerOf((_, response) => {
      response.statusCode = 500
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Content-Encoding', 'gzip')
      response.flushHeaders()
      response.write('not gzip at all')
      response.end('<html id="__next_error__">')
    })
    expect(answer.status).toBe(500)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? ''
    const digest = createHash('sha256').update(style).digest('base64')
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${digest}'`)
    expect(text).toContain('지금은 이 쪽을 보일 수 없습니다')
    expect(text).toContain('요청 번호 request-1')
    expect(text).not.toContain('__next_error__')
    expect(text).not.toContain('<script')
  })

  test.each([
    [200, 'text/html', '<p>쪽</p>'],
    [404, 'text/html', '<p>없음</p>'],
    [503, 'application/problem+json', '{"status":503}'],
  ])('an answer %i of %s is left as it is', async (status, type, body) => {
    const answer = await answerOf((_, response) => {
      response.writeHead(status, { 'Content-Type': type })
      response.write(body.slice(0, 3))
      response.end(body.slice(3))
    })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe(body)
  })
})
