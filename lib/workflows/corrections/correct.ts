/**
 * People's decisions: each is stored, and the records it touches are made anew, in one transaction. Search follows by the tasks
 * that leaves: the caller applies them (`bringIndexUpToDate`).
 */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { type Made, made } from '@/lib/db/corrections/make/made'
import { makeDeed } from '@/lib/db/corrections/make/make-deed'
import { findCorrection, isUndone, latestMoment } from '@/lib/db/corrections/stored'
import { addCorrections } from '@/lib/db/corrections/write'
import { recordHrefs } from '@/lib/db/queries/record-hrefs'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import { type Correction, LONGEST_REASON } from '@/lib/records/correction/correction'
import { invalid, type Refusal, refusal } from '@/lib/records/correction/refusal'
import { type CorrectionRequest, correctionRequestSchema } from '@/lib/records/correction/request'
import { recordId } from '@/lib/records/ids'
import type { Corrected, Curator, Outcome } from '@/lib/workflows/corrections/outcome'

/** Makes one decision. One that can't be made is refused, and nothing changes. */
export async function correct(db: Database, request: CorrectionRequest, curator: Curator): Promise<Outcome> {
  const parsed = correctionRequestSchema.safeParse(request)
  if (!parsed.success) return invalid(z.prettifyError(parsed.error))
  const { reason } = parsed.data
  return await db.$transaction(async (tx) => {
    const deed = await makeDeed(tx, parsed.data)
    return deed.ok ? await store(tx, deed, reason, curator) : deed
  }, TRANSACTION_LIMITS)
}

const reasonSchema = z.string().trim().min(1).max(LONGEST_REASON)

/** Takes a decision back, by a decision of its own; taking that back brings the first into force again. */
export async function undo(
  db: Database,
  { id, reason }: { id: string; reason: string },
  curator: Curator,
): Promise<Outcome> {
  const why = reasonSchema.safeParse(reason)
  if (!why.success) return invalid(z.prettifyError(why.error))
  return await db.$transaction(async (tx): Promise<Outcome> => {
    const undone = await findCorrection(tx, id)
    if (undone === null) return refusal('gone')
    if (await isUndone(tx, id)) return refusal('undone')
    const target = { correction: id }
    const taking = made(undone.subject, { action: 'undo', target, before: null, after: null })
    return await store(tx, taking, why.data, curator)
  }, TRANSACTION_LIMITS)
}

async function store(
  tx: Transaction,
  { subject, deed }: Made,
  reason: string,
  curator: Curator,
): Promise<Corrected | Refusal> {
  const latest = await latestMoment(tx)
  // The latest counts, so that one made by a clock that was set back must not come before those it answers.
  const at = new Date(Math.max(curator.at.getTime(), (latest?.getTime() ?? 0) + 1)).toISOString()
  const author = curator.name.trim()
  const id = recordId('cor', at, author, reason, JSON.stringify(deed))
  const correction: Correction = { id, at, author, reason, subject, deed }
  await addCorrections(tx, [correction], new Date(at))
  return { ok: true, id, href: await hrefOf(tx, correction) }
}

async function hrefOf(tx: Transaction, { id, subject }: Correction): Promise<string | null> {
  const effects = await tx.correctionEffect.findMany({
    where: { correctionId: id },
    select: { recordKind: true, recordId: true },
    orderBy: { recordId: 'asc' },
  })
  const own = { recordKind: subject.kind, recordId: subject.id }
  const hrefs = await recordHrefs(tx, [own, ...effects])
  const places = [own, ...effects]
  const [first = null] = places.flatMap((place) => hrefs.get(place.recordId) ?? [])
  return first
}
