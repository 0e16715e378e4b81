import type { Database } from '@/lib/db/client'
import { correct, undo } from '@/lib/workflows/corrections/correct'
import { isFault } from '@/lib/workflows/review/form-fault'
import { type Form, textOf } from '@/lib/workflows/review/form-fields'
import { requestsOf } from '@/lib/workflows/review/form-requests'
import { searchFollows } from '@/lib/workflows/search-follows'

export interface Decided {
  /** Of the corrections that were made, in order. */
  ids: string[]
  /** Where the record is now; null when it was taken out, or nothing was done. */
  href: string | null
  /** Why not all of it was done; null when it was. */
  fault: string | null
}

/** Does what a curator's form asks for, and brings search up to it. */
export async function decide(db: Database, form: Form, name: string, now: () => Date): Promise<Decided> {
  const asked = await requestsOf(db, form)
  if (isFault(asked)) return { ids: [], href: null, fault: asked.fault }
  const decided: Decided = { ids: [], href: null, fault: null }
  for (const request of asked.requests) {
    const outcome = await correct(db, request, { name, at: now() })
    if (outcome.ok) {
      decided.ids.push(outcome.id)
      decided.href ??= outcome.href
      continue
    }
    // The open question went with what was added in its place.
    if (outcome.reason === 'gone' && decided.ids.length > 0) continue
    decided.fault = outcome.message
    break
  }
  if (decided.ids.length > 0) await searchFollows(db)
  return decided
}

/** Takes decisions back, the last one first. */
export async function takeBack(db: Database, form: Form, name: string, now: () => Date): Promise<Decided> {
  const decided: Decided = { ids: [], href: null, fault: null }
  for (const id of textOf(form, 'ids').split(',').toReversed()) {
    const outcome = await undo(db, { id, reason: textOf(form, 'reason') }, { name, at: now() })
    if (!outcome.ok) {
      decided.fault = outcome.message
      break
    }
    decided.ids.push(outcome.id)
    decided.href ??= outcome.href
  }
  if (decided.ids.length > 0) await searchFollows(db)
  return decided
}
