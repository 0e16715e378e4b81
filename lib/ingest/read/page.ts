/** What any kind of file gives the reader. */

/** The text of an article, which offsets point into, and what the file says of it beside the text. */
export interface Page {
  text: string
  title: string | null
  publisher: string | null
  author: string | null
  /** ISO date. */
  publishedOn: string | null
}

/** Why a file has no text for us: `reason` for programs, `message` in Korean for people. */
export interface PageFault {
  ok: false
  reason: string
  message: string
}

export type PageResult = { ok: true; page: Page } | PageFault

/** A text that says nothing of itself beside its text. */
export function plainPage(text: string): Page {
  return { text, title: null, publisher: null, author: null, publishedOn: null }
}

/** The date that a field of a page begins with, ISO: `2024-3-1`, `2024.03.01 10:30`. Null for a day that no calendar has. */
export function dateIn(field: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})/.exec(field) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(iso) ? iso : null
}

/** Ends the reading of a document from wherever it stands; caught where the file is handed over, and never seen outside. */
export class DocumentFault extends Error {
  override name = 'DocumentFault'
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}
