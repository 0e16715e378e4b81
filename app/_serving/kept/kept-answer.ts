/** An answer made once and given many times, each time with a nonce of its own. */
import { randomBytes } from 'node:crypto'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { NONCE_BYTES, nonceIn } from '@/app/_security/content-security-policy'
import type { WholeAnswer } from '@/app/_serving/hold-answer'
import { type Piece, pieceOf, spliceGzip } from '@/app/_serving/kept/spliced-gzip'

export interface KeptAnswer {
  status: number
  headers: OutgoingHttpHeaders
  /** What stands between two nonces; one piece where there is none. */
  pieces: Piece[]
  nonce: string
  /** What it takes in memory, roughly. */
  bytes: number
}

/** Of this one answer, or of this connection. */
const OWN_HEADERS = new Set([
  ...['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'],
  ...['strict-transport-security', 'x-request-id'],
])

/** Whether a header says something of this one answer or connection only. */
export const isOfThisAnswer = (header: string): boolean => OWN_HEADERS.has(header)

export function keep({ status, headers, body }: WholeAnswer): KeptAnswer {
  const nonce = nonceIn(String(headers['content-security-policy'] ?? '')) ?? ''
  const pieces = split(body, nonce).map(pieceOf)
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !isOfThisAnswer(name))),
    pieces,
    nonce,
    bytes: pieces.reduce((sum, { plain, deflated }) => sum + plain.length + deflated.length, 0),
  }
}

function split(body: Buffer, nonce: string): Buffer[] {
  if (nonce === '') return [body]
  const pieces: Buffer[] = []
  let from = 0
  for (let at = body.indexOf(nonce); at !== -1; at = body.indexOf(nonce, from)) {
    pieces.push(body.subarray(from, at))
    from = at + nonce.length
  }
  return [...pieces, body.subarray(from)]
}

/** How an answer came to be (RFC 9211): made for an earlier request, made now and kept, or made for one alone. */
export type Origin = 'hit' | 'fwd=miss' | 'fwd=bypass'

/** A script of an answer that was made for an earlier request gets a nonce that nobody has seen. */
export function give(
  { status, headers, pieces, nonce }: KeptAnswer,
  response: ServerResponse,
  { takesGzip, origin }: { takesGzip: boolean; origin: Origin },
): void {
  const own = origin === 'hit' ? randomBytes(NONCE_BYTES).toString('base64') : nonce
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      response.setHeader(name, nonce === '' ? value : renewed(value, (text) => text.replaceAll(nonce, own)))
  }
  // For whoever asks why an answer came so fast, or is some seconds old.
  response.setHeader('Cache-Status', `site; ${origin}`)
  response.appendHeader('Vary', 'Accept-Encoding')
  const between = Buffer.from(own)
  const body = takesGzip ? spliceGzip(pieces, between) : joined(pieces, between)
  if (takesGzip) response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Content-Length', body.length)
  response.end(body)
}

function renewed(value: number | string | string[], renew: (text: string) => string) {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? renew(value) : value.map(renew)
}

function joined(pieces: readonly Piece[], between: Buffer): Buffer {
  return Buffer.concat(pieces.flatMap(({ plain }, at) => (at === 0 ? [plain] : [between, plain])))
}
