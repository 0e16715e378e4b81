/** What a visitor says is wrong with a record. */
import { z } from 'zod'

export const LONGEST_REPORT = 2000
export const LONGEST_CONTACT = 200

/** Address of a record on this site: nothing else may be reported, so that nobody leaves links to elsewhere. */
const recordPath = z.string().regex(/^\/(?:regions|agencies|programs|articles|metrics)\/[^/?#\s]{1,300}$/)

// Line breaks are fine in a text; other control characters are of no use to who reads it.
const plain = z.string().transform((text) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim(),
)

export const reportSchema = z.object({
  path: recordPath,
  text: plain.pipe(z.string().min(5).max(LONGEST_REPORT)),
  contact: plain.pipe(z.string().max(LONGEST_CONTACT)).transform((text) => (text === '' ? null : text)),
})

export type Report = z.infer<typeof reportSchema>

/** The record an address means; null when it is no record's. */
export function reportedPath(given: string | undefined): string | null {
  return recordPath.safeParse(given).data ?? null
}

/** Where a record's page leads who found an error in it. */
export function reportHref(path: string): string {
  return `/report?about=${encodeURIComponent(path)}`
}
