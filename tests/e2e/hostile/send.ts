/** Sends exactly what is given: no library in between that would mend it. */
import { once } from 'node:events'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

export interface Sent {
  method?: string
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

export interface Received {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

export async function send(
  site: string | undefined,
  { method = 'GET', path, headers = {}, body }: Sent,
): Promise<Received> {
  const { hostname, port } = new URL(site ?? '')
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
  const sent = request({ agent, hostname, port, method, path, headers: { ...length, ...asBytes(headers) } })
  sent.end(body)
  const [answer] = await once(sent, 'response')
  let text = ''
  answer.setEncoding('utf8')
  for await (const piece of answer) text += piece
  return { status: answer.statusCode, headers: answer.headers, text }
}

/** Headers are bytes: letters beyond Latin ones go as those of UTF-8. */
function asBytes(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')]),
  )
}

/** All that comes back on one connection until it ends or nothing more comes. */
export async function sendBytes(site: string | undefined, bytes: string): Promise<string> {
  const { hostname, port } = new URL(site ?? '')
  const socket = connect(Number(port), hostname)
  let text = ''
  socket.setEncoding('utf8').on('data', (piece) => (text += piece))
  socket.on('error', () => undefined)
  socket.setTimeout(1_500, () => socket.destroy())
  socket.end(Buffer.from(bytes, 'latin1'))
  await once(socket, 'close')
  return text
}
