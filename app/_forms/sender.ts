import { createHash } from 'node:crypto'

/**
 * Tells senders apart for a day without keeping who they are: a digest of the address the request came from and the day.
 * Behind a proxy that is the address the proxy names; without one the server itself does.
 */
export function senderOf(headers: Headers, at: Date): string {
  const address = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? ''
  return createHash('sha256')
    .update(`${at.toISOString().slice(0, 10)} ${address}`)
    .digest('hex')
    .slice(0, 32)
}
