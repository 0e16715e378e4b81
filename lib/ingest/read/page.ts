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

/** Ends the reading of a document from wherever it stands; caught where the file is handed over, and never seen outside. */
export class DocumentFault extends Error {
  override name = 'DocumentFault'
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}
