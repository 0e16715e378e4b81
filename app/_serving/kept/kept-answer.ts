/** An answer made once and given many times, each time with a nonce of its own. */
import { randomBytes } from 'node:crypto'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { NONCE_BYTES } from '@/app/_security/content-security-policy'
import type { WholeAnswer } from '@/app/_serving/kept/hold-answer'
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

const NONCE = /'nonce-([^']+)'/
/** Of this one answer, or of this connection. */
const OWN_HEADERS = new Set([
  ...['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'],
  ...['strict-transport-security', 'x-request-id'],
])

export function keep({ status, headers, body }: WholeAnswer): KeptAnswer {
  const nonce = NONCE.exec(String(headers['content-security-policy'] ?? ''))?.[1] ?? ''
  const pieces = split(body, nonce).map(pieceOf)
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name))),
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

/** @param isAgain it was made for an earlier request: scripts then get a nonce that nobody has seen. */
export function give(
  { status, headers, pieces, nonce }: KeptAnswer,
  response: ServerResponse,
  { takesGzip, isAgain }: { takesGzip: boolean; isAgain: boolean },
): void {
  const own = isAgain ? randomBytes(NONCE_BYTES).toString('base64') : nonce
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      response.setHeader(name, nonce === '' ? value : renewed(value, (text) => text.replaceAll(nonce, own)))
  }
  // RFC 9211: for whoever asks why an answer came so fast, or is some seconds old.
  response.setHeader('Cache-Status', isAgain ? 'site; hit' : 'site; fwd=miss')
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
