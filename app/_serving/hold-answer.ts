/** Keeps back what is written of an answer until all of it is there. */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

export interface WholeAnswer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** More than any page has; a longer answer is sent on as it comes. */
const MOST_BYTES = 8_000_000

/**
 * For an answer that nobody has begun. Whoever makes it sees one that takes everything.
 * @param whole is told the answer when it has ended, and sends it; not called when it is too long or broken off.
 */
export function holdAnswer(response: ServerResponse, whole: (answer: WholeAnswer) => void): void {
  const { writeHead, write, end, flushHeaders } = response
  const pieces: Buffer[] = []
  let isBegun = false
  let bytes = 0

  const release = () => {
    Object.assign(response, { writeHead, write, end, flushHeaders })
    Reflect.deleteProperty(response, 'headersSent')
  }
  const take = (piece: unknown, encoding: unknown) => {
    isBegun = true
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) return
    pieces.push(typeof piece === 'string' ? Buffer.from(piece, encodingOf(encoding)) : Buffer.from(piece))
    bytes += pieces.at(-1)?.length ?? 0
  }

  Object.defineProperty(response, 'headersSent', { configurable: true, get: () => isBegun })
  response.writeHead = (status: number, ...given: unknown[]) => {
    isBegun = true
    response.statusCode = status
    setHeaders(response, given.at(-1))
    return response
  }
  response.flushHeaders = () => {
    isBegun = true
  }
  response.write = (piece: unknown, ...rest: unknown[]) => {
    take(piece, rest[0])
    if (bytes > MOST_BYTES) {
      release()
      response.write(Buffer.concat(pieces))
    }
    const done = rest.find(isCallback)
    if (done) process.nextTick(done)
    return true
  }
  response.end = (...given: unknown[]) => {
    take(given[0], given[1])
    release()
    const done = given.find(isCallback)
    if (done) response.once('finish', done)
    whole({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(pieces) })
    return response
  }
}

function setHeaders(response: ServerResponse, given: unknown): void {
  if (typeof given !== 'object' || given === null) return
  for (const [name, value] of Object.entries(given))
    if (typeof value === 'string' || typeof value === 'number') response.setHeader(name, value)
}

function encodingOf(given: unknown): BufferEncoding {
  return typeof given === 'string' && Buffer.isEncoding(given) ? given : 'utf8'
}

function isCallback(given: unknown): given is () => void {
  return typeof given === 'function'
}
