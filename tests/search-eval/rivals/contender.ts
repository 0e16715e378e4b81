/** A search engine in the comparison. */
export interface Contender {
  name: string
  /** Ids of documents, best first, at most `LONGEST_ANSWER`. */
  find(q: string): Promise<string[]>
}

export const LONGEST_ANSWER = 50

/** What the other engines are given: all that ours knows of a record, as plain text. */
export interface PlainDocument {
  id: string
  title: string
  names: string
  text: string
  around: string
}
