/** Stands before a real server and passes requests on, late, not at all, or with another answer than the server's. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Fault {
  /** Passes on after so long. */
  delayMs?: number
  /** Answers this in the server's place; `cut` closes the connection within the answer. */
  answer?: { status: number; type: string; body: string; cut?: boolean }
  /** Of which requests; all without it. */
  where?: (request: IncomingMessage) => boolean
}

export interface FaultProxy {
  url: string
  /** From now on; null for none. */
  set(fault: Fault | null): void
  /** How many requests came through. */
  readonly asked: number
  close(): Promise<void>
}

export async function faultProxy(target: string): Promise<FaultProxy> {
  let fault: Fault | null = null
  let asked = 0
  const server = createServer(async (given, response) => {
    asked += 1
    const active = fault !== null && (fault.where?.(given) ?? true) ? fault : {}
    if (active.delayMs !== undefined) await sleep(active.delayMs)
    if (active.answer === undefined) passOn(target, given, response)
    else answerWith(active.answer, given, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    set: (next) => {
      fault = next
    },
    get asked() {
      return asked
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function passOn(target: string, given: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '/' } = given
  const onward = request(
    target + url,
    { method, headers: { ...headers, host: new URL(target).host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  onward.on('error', () => response.destroy())
  given.pipe(onward)
}

function answerWith(
  { status, type, body, cut }: NonNullable<Fault['answer']>,
  given: IncomingMessage,
  response: ServerResponse,
): void {
  given.resume()
  const length = cut ? { 'Content-Length': Buffer.byteLength(body) * 2 } : {}
  response.writeHead(status, { 'Content-Type': type, ...length })
  if (cut) response.write(body, () => response.destroy())
  else response.end(body)
}
