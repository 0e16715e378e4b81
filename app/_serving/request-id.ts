import { randomUUID } from 'node:crypto'

/** What proxies make: a UUID, a ULID, a trace id. Anything else could forge a line of the log or a piece of a page. */
const WELL_FORMED = /^[A-Za-z0-9_-]{8,64}$/

/** The id the request came with, so that a proxy's log and ours tell of the same one; else a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID()
}
