/** Which answers are the same for everybody, and may be given to somebody else. */
import type { IncomingMessage } from 'node:http'
import type { WholeAnswer } from '@/app/_serving/hold-answer'
import { OTHER } from '@/app/_serving/route-names'

/** Of curators, and of forms. */
const NEVER = /^\/(?:admin|report)(?:\/|$)/
/** Those that have no end, or are drawn. */
const ENDLESS = /^\/(?:api\/v1\/export|og|pictures)(?:\/|$)/
/** What asks for a part, only for what changed, or for somebody alone. */
const OTHER_WISHES = ['range', 'if-none-match', 'if-modified-since', 'authorization', 'next-action']
/** What a proxy of ours says the visitor asked for; without one, the gate has taken them out. */
const OF_THE_PROXY = ['x-forwarded-host', 'x-forwarded-proto']
const TYPES = /^(?:text\/html|application\/(?:json|atom\+xml|xml))\b/

/** What two requests must have in common for one answer; undefined where each has to have its own. */
export function keyOf({ method, url, headers }: IncomingMessage, route: string): string | undefined {
  if (method !== 'GET' || route === OTHER || NEVER.test(route) || ENDLESS.test(route)) return undefined
  // Whoever brings a cookie may be a curator, and curators see more.
  if (headers.cookie !== undefined) return undefined
  if (OTHER_WISHES.some((name) => headers[name] !== undefined)) return undefined
  return [headers.host, url, ...OF_THE_PROXY.map((name) => headers[name])].join('\n')
}

/** Whether an answer is small enough to wait until all of it is there: pages, and what belongs to them. */
export function isHeld({ method }: IncomingMessage, route: string): boolean {
  return method === 'GET' && !ENDLESS.test(route)
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
