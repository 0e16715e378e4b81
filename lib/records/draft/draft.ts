/** What a curator gave and has not saved yet. */
import type { DraftFacts } from '@/lib/records/draft/facts'
import type { Reading } from '@/lib/records/reading'

export interface DraftSummary {
  id: string
  createdAt: Date
  curator: string
  file: string
  title: string | null
  /** How much was read; null for what can't be. */
  counts: { figures: number; issues: number } | null
  fault: string | null
}

export interface Draft extends Omit<DraftSummary, 'title' | 'counts' | 'fault'> {
  facts: DraftFacts
  reading: Reading
}

/** So many wait at once, of all curators: each holds a whole text. */
export const MOST_DRAFTS = 60
/** A text of this length is a book; a page could not show it. */
export const MOST_DRAFT_LETTERS = 300_000
export const DRAFT_HOURS = 24
