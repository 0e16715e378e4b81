/** Which answers are the same for everybody, and may be given to somebody else. */
import type { IncomingMessage } from 'node:http'
import type { WholeAnswer } from '@/app/_serving/kept/hold-answer'
import { OTHER } from '@/app/_serving/route-names'

/** Of curators, of forms, and those that have no end or are drawn. */
const NEVER = /^\/(?:admin|report|api\/v1\/export|og|pictures)(?:\/|$)/
/** What Next's client asks with: another answer at the same address. And what asks for a part, or only if it changed. */
const OTHER_WISHES = ['rsc', 'next-url', 'range', 'if-none-match', 'if-modified-since', 'authorization']
const TYPES = /^(?:text\/html|application\/(?:json|atom\+xml|xml))\b/

/** What two requests must have in common for one answer; undefined where each has to have its own. */
export function keyOf({ method, url, headers }: IncomingMessage, route: string): string | undefined {
  if (method !== 'GET' || route === OTHER || NEVER.test(route)) return undefined
  // Whoever brings a cookie may be a curator, and curators see more.
  if (headers.cookie !== undefined) return undefined
  if (OTHER_WISHES.some((name) => headers[name] !== undefined)) return undefined
  return `${headers.host ?? ''}\n${url ?? ''}`
}

export function isWorthKeeping({ status, headers }: WholeAnswer): boolean {
  const type = String(headers['content-type'] ?? '')
  return status === 200 && headers['set-cookie'] === undefined && TYPES.test(type)
}

/** RFC 9110, 12.5.3; who says q=0 does not want it. */
export function takesGzip({ headers }: IncomingMessage): boolean {
  const coding = /(?:^|,)\s*gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/.exec(
    String(headers['accept-encoding'] ?? ''),
  )
  return coding !== null && Number(coding[1] ?? 1) > 0
}
