import type { Refusal } from '@/lib/records/correction/refusal'

/** What became of a decision. */
export type Outcome = Corrected | Refusal

export interface Corrected {
  ok: true
  /** Of the correction, to undo it. */
  id: string
  /** Where its record is now on the site; null when it was taken out. */
  href: string | null
}

/** Who decides, and when. */
export interface Curator {
  name: string
  at: Date
}
