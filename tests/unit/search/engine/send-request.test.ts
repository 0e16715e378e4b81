import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { MeilisearchApiError } from 'meilisearch'
import { expect, it } from 'vitest'
import { sendRequest } from '@/lib/search/engine/send-request'

async function answeredBy(listener: RequestListener, init?: RequestInit): Promise<unknown> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  try {
    const port = typeof address === 'object' ? address?.port : 0
    return await sendRequest(new URL(`http://127.0.0.1:${port}/multi-search`), init)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

it('sends what it is given and parses the answer', async () => {
  const echo: RequestListener = (request, response) => {
    const { method, url, headers } = request
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString()
      response.end(JSON.stringify({ method, url, key: headers.authorization, body }))
    })
  }
  const init = { method: 'POST', headers: new Headers({ Authorization: 'Bearer key' }), body: '{"q":"안양"}' }
  expect(await answeredBy(echo, init)).toEqual({
    method: 'POST',
    url: '/multi-search',
    key: 'Bearer key',
    body: '{"q":"안양"}',
  })
  expect(await answeredBy((_, response) => response.end())).toBeUndefined()
})

it('tells a refusal by what the engine said of it', async () => {
  const said = { message: 'Index `x` not found.', code: 'index_not_found', type: 'invalid_request', link: '' }
  const refuse: RequestListener = (_, response) => response.writeHead(404).end(JSON.stringify(said))
  const refusal = await answeredBy(refuse).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(MeilisearchApiError)
  expect(refusal).toMatchObject({ message: said.message, cause: said })
  const other: RequestListener = (_, response) => response.writeHead(502).end('{"error":"bad gateway"}')
  expect(await answeredBy(other).catch((error: unknown) => error)).toBeInstanceOf(MeilisearchApiError)
})

it('fails where something else answers, or nothing does in time', async () => {
  await expect(answeredBy((_, response) => response.end('<html>'))).rejects.toThrow(SyntaxError)
  const silent = answeredBy(() => undefined, { signal: AbortSignal.timeout(50) })
  await expect(silent).rejects.toThrow('aborted')
})
