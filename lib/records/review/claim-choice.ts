/** What single articles say of a record, for a person to tick those that mean another. */
export interface ClaimChoice {
  /** All that are said of the record. */
  total: number
  /** Those with the words that were asked for, at most so many as a person looks through. */
  claims: readonly { id: string; name: string; article: { slug: string; title: string | null } }[]
}
