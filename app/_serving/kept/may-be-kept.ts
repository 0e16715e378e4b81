/** Which answers are the same for everybody, and may be given to somebody else. */
import type { IncomingMessage } from 'node:http'
import type { WholeAnswer } from '@/app/_serving/kept/hold-answer'
import { OTHER } from '@/app/_serving/route-names'

/** Of curators, of forms, and those that have no end or are drawn. */
const NEVER = /^\/(?:admin|report|api\/v1\/export|og|pictures)(?:\/|$)/
/** What asks for a part, only for what changed, or for somebody alone. */
const OTHER_WISHES = ['range', 'if-none-match', 'if-modified-since', 'authorization', 'next-action']
/** With these, Next's client asks for another answer at the same address: what of a page it does not have yet. */
const OF_THE_CLIENT = [
  ...['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'],
]
/** What a proxy of ours says the visitor asked for; without one, the gate has taken them out. */
const OF_THE_PROXY = ['x-forwarded-host', 'x-forwarded-proto']
const TYPES = /^(?:text\/(?:html|x-component)|application\/(?:json|atom\+xml|xml))\b/

/** What two requests must have in common for one answer; undefined where each has to have its own. */
export function keyOf({ method, url, headers }: IncomingMessage, route: string): string | undefined {
  if (method !== 'GET' || route === OTHER || NEVER.test(route)) return undefined
  // Whoever brings a cookie may be a curator, and curators see more.
  if (headers.cookie !== undefined) return undefined
  if (OTHER_WISHES.some((name) => headers[name] !== undefined)) return undefined
  const named = [...OF_THE_PROXY, ...OF_THE_CLIENT].map((name) => headers[name])
  return [headers.host, url, ...named].join('\n')
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
