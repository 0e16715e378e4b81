import type { IncomingMessage } from 'node:http'
import { mostBodyBytes, type Pace, SHARES } from '@/app/_serving/allowances'
import { REFUSALS } from '@/app/_serving/refusal'
import { isLoopback, senderKey } from '@/app/_serving/sender-address'
import { TokenBuckets } from '@/app/_serving/token-buckets'

/** A comparison of all 226 cities fits. */
const LONGEST_ADDRESS = 8_000
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** How often each sender may ask, by what it costs. */
export type SenderPaces = ReadonlyMap<Pace, TokenBuckets>

/** @param perMinute pages a sender may ask for; 0 for no limit. */
export function senderPaces(perMinute: number): SenderPaces {
  if (perMinute === 0) return new Map()
  const shares = Object.entries(SHARES) as [keyof typeof SHARES, number][]
  return new Map(
    shares.map(([pace, share]) => [pace, new TokenBuckets(Math.max(1, Math.round(perMinute * share)))]),
  )
}

/** Why this request is not answered; undefined when it may be. The sender stands in its headers. */
export function refusalOf(
  paces: SenderPaces,
  request: IncomingMessage,
  { route, pace, startedAt }: { route: string; pace: Pace; startedAt: number },
) {
  const { method = '', url = '' } = request
  if (!METHODS.has(method)) return REFUSALS.method([...METHODS].join(', '))
  if (url.length > LONGEST_ADDRESS) return REFUSALS.longAddress(LONGEST_ADDRESS)
  return bodyRefusal(request, mostBodyBytes(route)) ?? paceRefusal(paces.get(pace), request, startedAt)
}

/** Node reads no more of a body than it was told at its beginning. */
function bodyRefusal({ headers }: IncomingMessage, most: number) {
  if (headers['transfer-encoding'] !== undefined) return REFUSALS.unmeasured()
  return Number(headers['content-length'] ?? 0) > most ? REFUSALS.bigBody(most) : undefined
}

function paceRefusal(buckets: TokenBuckets | undefined, { headers }: IncomingMessage, now: number) {
  const sender = String(headers['x-forwarded-for'] ?? '')
  if (buckets === undefined || isLoopback(sender)) return undefined
  const seconds = buckets.take(senderKey(sender), now)
  return seconds === 0 ? undefined : REFUSALS.tooOften(seconds)
}
