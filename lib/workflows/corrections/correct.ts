/**
 * People's decisions: each is stored, and the records it touches are made anew, in one transaction. Search follows by the tasks
 * it leaves: the caller applies them (`bringIndexUpToDate`).
 */
import type { Database } from '@/lib/db/client'
import { type CorrectionRequest, correctionRequestSchema } from '@/lib/records/correction/request'
import type { Curator, Outcome } from '@/lib/workflows/corrections/outcome'

/** Makes one decision. A wish that can't be met is refused, and nothing changes. */
export async function correct(
  _db: Database,
  request: CorrectionRequest,
  _curator: Curator,
): Promise<Outcome> {
  correctionRequestSchema.parse(request)
  throw new Error('Corrections are not stored yet.')
}

/** Takes a decision back, by a decision of its own; taking that back brings the first into force again. */
export async function undo(
  _db: Database,
  _given: { id: string; reason: string },
  _curator: Curator,
): Promise<Outcome> {
  throw new Error('Corrections are not stored yet.')
}
