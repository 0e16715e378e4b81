/** The category that a programme's name tells. */
import { CATEGORY_CUES } from '@/lib/ingest/extract/program-categories.data'
import type { ProgramCategory } from '@/lib/records/vocabulary'

/** @returns `other` where no word of the name tells it */
export function categoryOf(name: string): ProgramCategory {
  return CATEGORY_CUES.find(([cue]) => cue.test(name))?.[1] ?? 'other'
}
