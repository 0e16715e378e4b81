/** What stands before several processes of the site: takes them in turn, and asks another when one is gone. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

export interface RetryingProxy {
  url: string
  /** Requests that a second process had to answer. */
  readonly retried: number
  close(): Promise<void>
}

/** @param targets addresses of the processes. Only requests that change nothing are asked again. */
export async function retryingProxy(targets: readonly string[]): Promise<RetryingProxy> {
  let turn = 0
  let retried = 0
  const server = createServer((given, response) => {
    const first = turn
    turn += 1
    pass(0)

    function pass(attempt: number): void {
      const target = targets[(first + attempt) % targets.length] ?? ''
      const isLast = attempt + 1 >= targets.length || given.method !== 'GET'
      ask(target, given, response, () => {
        if (isLast) return response.writeHead(502).end()
        if (attempt === 0) retried += 1
        return pass(attempt + 1)
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    get retried() {
      return retried
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** An answer that breaks off midway is asked for again too: it is held until it is whole. */
function ask(
  target: string,
  given: IncomingMessage,
  response: ServerResponse,
  onFailure: () => unknown,
): void {
  const asked = request(`${target}${given.url ?? '/'}`, { method: given.method, headers: given.headers })
  let failed = false
  const fail = () => {
    if (!failed) onFailure()
    failed = true
  }
  asked.on('error', fail)
  asked.on('response', async (answer) => {
    const parts = await whole(answer)
    if (parts === null || answer.statusCode === 503) return fail()
    response.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(parts))
  })
  asked.end()
}

async function whole(answer: Duplex | IncomingMessage): Promise<Buffer[] | null> {
  try {
    const parts: Buffer[] = []
    for await (const part of answer) parts.push(Buffer.from(part))
    return parts
  } catch {
    return null
  }
}
