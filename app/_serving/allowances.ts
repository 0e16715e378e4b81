/** What each route lets a request bring and how often. */
import { FILES } from '@/app/_serving/route-names'

/** `free`: never held back, so that who watches the site sees it when it is busiest. */
export type Pace = 'free' | 'page' | 'search' | 'heavy'

const FREE = new Set([FILES, '/api/health', '/api/ready', '/api/metrics'])
/** Ask the engine, several times for one request. */
const SEARCHING = /^\/(?:search|compare|api\/v1\/(?:search|suggest|compare))$/
/** Read many rows, or draw. */
const HEAVY = /^\/(?:api\/v1\/export|og|pictures)\//

export function paceOf(route: string): Pace {
  if (FREE.has(route)) return 'free'
  if (SEARCHING.test(route)) return 'search'
  return HEAVY.test(route) ? 'heavy' : 'page'
}

/** Shares of what a sender may ask of all pages in a minute. */
export const SHARES: Readonly<Record<Exclude<Pace, 'free'>, number>> = { page: 1, search: 0.5, heavy: 0.1 }

const KB = 1_024
const MB = 1_024 * KB
const FORM_BYTES = 64 * KB
/** Some files at once, each of at most 20 MB. */
const FILES_BYTES = 64 * MB
/** A corrected list, a text pasted in. */
const CURATOR_BYTES = MB

/** The longest body a route takes; routes read less where they know better. */
export function mostBodyBytes(route: string): number {
  if (route.startsWith('/admin/articles')) return FILES_BYTES
  return route.startsWith('/admin/') ? CURATOR_BYTES : FORM_BYTES
}
