import { notFound, permanentRedirect } from 'next/navigation'

/** An address as typed or linked: Korean names come percent-encoded. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return notFound()
  }
}

/** Sends an address with a former name or an old id on to the record's own; stops where there is none. */
export function settleAddress<T extends { slug: string }>(
  path: string,
  asked: string,
  found: T | null | undefined,
): T {
  if (found === null || found === undefined) notFound()
  if (found.slug !== asked) permanentRedirect(`${path}/${encodeURIComponent(found.slug)}`)
  return found
}
