/** What became of a decision. Refusals are values: the page shows `message` and keeps what was typed. */

export interface Refusal {
  ok: false
  reason:
    | 'invalid' // the request itself: a field has no such value
    | 'gone' // the record is no longer there
    | 'nothing-changes'
    | 'not-one' // a merge of a record with itself, a split that leaves nothing
    | 'no-evidence' // nothing is printed at the place
    | 'undone' // taken back already
  /** Korean: what is wrong and what to do. */
  message: string
}

export interface Corrected {
  ok: true
  /** Of the correction, to undo it. */
  id: string
  /** Where its record is now on the site; null when it was taken out. */
  href: string | null
}

export type Outcome = Corrected | Refusal

/** Who decides, and when. */
export interface Curator {
  name: string
  at: Date
}
