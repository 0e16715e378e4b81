/**
 * People's decisions: each is stored, and the records it touches are made anew, in one transaction. Search follows by the tasks
 * that leaves: the caller applies them (`bringIndexUpToDate`).
 */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { made } from '@/lib/db/corrections/make/made'
import { makeDeed } from '@/lib/db/corrections/make/make-deed'
import { findCorrection, isUndone } from '@/lib/db/corrections/stored'
import { invalid, type Refusal, refusal } from '@/lib/records/correction/refusal'
import { type CorrectionRequest, correctionRequestSchema } from '@/lib/records/correction/request'
import { allOrNothing } from '@/lib/workflows/corrections/all-or-nothing'
import type { Curator, Outcome, OutcomeOfAll } from '@/lib/workflows/corrections/outcome'
import { reasonSchema, storeDecision } from '@/lib/workflows/corrections/store-decision'

/** Makes one decision. One that can't be made is refused, and nothing changes. */
export async function correct(db: Database, request: CorrectionRequest, curator: Curator): Promise<Outcome> {
  const outcome = await correctAll(db, [request], curator)
  return outcome.ok ? { ok: true, id: outcome.ids[0] ?? '', href: outcome.href } : outcome
}

/** Makes several decisions, each on what the ones before it leave: all of them, or none when one is refused. */
export async function correctAll(
  db: Database,
  requests: readonly CorrectionRequest[],
  curator: Curator,
): Promise<OutcomeOfAll> {
  return await allOrNothing(db, requests, async (tx, request, done) => {
    const outcome = await correctWithin(tx, request, curator)
    return !outcome.ok && done > 0 && wentWithOthers(request, outcome) ? null : outcome
  })
}

/** An open question goes with the figure, the region or the date that answers it. */
function wentWithOthers({ action }: CorrectionRequest, { reason }: Refusal): boolean {
  return action === 'issue.settle' && reason === 'gone'
}

/** One decision as a part of a larger transaction: what refuses it must undo that. */
export async function correctWithin(
  tx: Transaction,
  request: CorrectionRequest,
  curator: Curator,
): Promise<Outcome> {
  const parsed = correctionRequestSchema.safeParse(request)
  if (!parsed.success) return invalid(z.prettifyError(parsed.error))
  const deed = await makeDeed(tx, parsed.data)
  return deed.ok ? await storeDecision(tx, deed, parsed.data.reason, curator) : deed
}

interface Taking {
  /** Of the correction that is taken back. */
  id: string
  reason: string
}

/** Takes a decision back, by a decision of its own; taking that back brings the first into force again. */
export async function undo(db: Database, taking: Taking, curator: Curator): Promise<Outcome> {
  const outcome = await undoAll(db, [taking], curator)
  return outcome.ok ? { ok: true, id: outcome.ids[0] ?? '', href: outcome.href } : outcome
}

/** Takes several decisions back, in the given order: all of them, or none when one is refused. */
export async function undoAll(
  db: Database,
  takings: readonly Taking[],
  curator: Curator,
): Promise<OutcomeOfAll> {
  return await allOrNothing(db, takings, (tx, taking) => undoWithin(tx, taking, curator))
}

async function undoWithin(tx: Transaction, { id, reason }: Taking, curator: Curator): Promise<Outcome> {
  const why = reasonSchema.safeParse(reason)
  if (!why.success) return invalid(z.prettifyError(why.error))
  const undone = await findCorrection(tx, id)
  if (undone === null) return refusal('gone')
  if (await isUndone(tx, id)) return refusal('undone')
  const taking = made(undone.subject, {
    ...{ action: 'undo', target: { correction: id } },
    ...{ before: null, after: null },
  })
  return await storeDecision(tx, taking, why.data, curator)
}
