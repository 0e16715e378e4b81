import { isIP } from 'node:net'

/**
 * The address a request comes from. Anybody may write `X-Forwarded-For`; only what our own proxies added to its end counts:
 * with two of them, the last entry but one is what the outer proxy saw.
 * @param proxies how many proxies of ours stand before the site.
 */
export function senderAddress(socket: string, forwardedFor: string | undefined, proxies: number): string {
  if (proxies === 0 || forwardedFor === undefined) return plain(socket)
  const named = forwardedFor.split(',').at(-proxies)?.trim() ?? ''
  return plain(isIP(named) === 0 ? socket : named)
}

/** IPv4 on a socket for both kinds reads ::ffff:192.0.2.1. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** One household or server has 2^64 addresses of IPv6, so those that share the first half are one sender. */
export function senderKey(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':')
}

/** The machine's own, or a proxy on it that stands for everybody: no sender to hold to a pace. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^127\./.test(address)
}
