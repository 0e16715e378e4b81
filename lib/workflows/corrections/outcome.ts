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

/** What became of several that were asked for at once. */
export type OutcomeOfAll = CorrectedAll | (Refusal & { /** Which of them was refused, from 0. */ at: number })

export interface CorrectedAll {
  ok: true
  /** Of the corrections, in the order of what was asked for. */
  ids: string[]
  /** Of the first whose record is still on the site. */
  href: string | null
}

/** Who decides, and when. */
export interface Curator {
  name: string
  at: Date
}
