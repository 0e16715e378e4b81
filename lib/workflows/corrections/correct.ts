/**
 * People's decisions: each is stored, and the records it touches are made anew, in one transaction. Search follows by the tasks
 * that leaves: the caller applies them (`bringIndexUpToDate`).
 */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { type MadeOrNot, made } from '@/lib/db/corrections/make/made'
import { makeDeed } from '@/lib/db/corrections/make/make-deed'
import { findCorrection, isUndone } from '@/lib/db/corrections/stored'
import { invalid, type Refusal, refusal } from '@/lib/records/correction/refusal'
import { type CorrectionRequest, correctionRequestSchema } from '@/lib/records/correction/request'
import { RefusedError, unlessRefused } from '@/lib/workflows/corrections/all-or-nothing'
import { Decisions, reasonSchema } from '@/lib/workflows/corrections/decisions'
import type { CorrectedAll, Curator, Outcome, OutcomeOfAll } from '@/lib/workflows/corrections/outcome'

/** Makes one decision. One that can't be made is refused, and nothing changes. */
export async function correct(db: Database, request: CorrectionRequest, curator: Curator): Promise<Outcome> {
  return onlyOne(await correctAll(db, [request], curator))
}

/** Makes several decisions, each on what the ones before it leave: all of them, or none when one is refused. */
export async function correctAll(
  db: Database,
  requests: readonly CorrectionRequest[],
  curator: Curator,
): Promise<OutcomeOfAll> {
  return await unlessRefused(db, (tx) => correctWithin(tx, requests, curator, wentWithOthers))
}

/** Whether a refusal matters nothing: what is asked for is so already. `done`: how many were made before. */
type IsSo = (refused: Refusal, asked: { request: CorrectionRequest; at: number; done: number }) => boolean

/** An open question goes with the figure, the region or the date that answers it. */
const wentWithOthers: IsSo = ({ reason }, { request, done }) =>
  request.action === 'issue.settle' && reason === 'gone' && done > 0

/**
 * As `correctAll`, as a part of a larger transaction.
 * @throws RefusedError that undoes it
 */
export async function correctWithin(
  tx: Transaction,
  requests: readonly CorrectionRequest[],
  curator: Curator,
  isSo: IsSo,
): Promise<CorrectedAll> {
  const decisions = new Decisions(tx, curator)
  for (const [at, request] of requests.entries()) {
    // What is decided on an article is made from its text and the decisions on it, all else from the records.
    if (!isOnArticle(request)) await decisions.follow()
    const deed = await deedOf(tx, request)
    if (deed.ok) await decisions.store(deed, request.reason.trim())
    else if (!isSo(deed, { request, at, done: decisions.count })) throw new RefusedError(deed, at)
  }
  return await decisions.end()
}

function isOnArticle({ action }: CorrectionRequest): boolean {
  return /^(?:figure|mention|issue|article)\./.test(action)
}

async function deedOf(tx: Transaction, request: CorrectionRequest): Promise<MadeOrNot> {
  const parsed = correctionRequestSchema.safeParse(request)
  return parsed.success ? await makeDeed(tx, parsed.data) : invalid(z.prettifyError(parsed.error))
}

interface Taking {
  /** Of the correction that is taken back. */
  id: string
  reason: string
}

/** Takes a decision back, by a decision of its own; taking that back brings the first into force again. */
export async function undo(db: Database, taking: Taking, curator: Curator): Promise<Outcome> {
  return onlyOne(await undoAll(db, [taking], curator))
}

/** Takes several decisions back, in the given order: all of them, or none when one is refused. */
export async function undoAll(
  db: Database,
  takings: readonly Taking[],
  curator: Curator,
): Promise<OutcomeOfAll> {
  return await unlessRefused(db, async (tx) => {
    const decisions = new Decisions(tx, curator)
    for (const [at, taking] of takings.entries()) {
      const deed = await takingOf(tx, taking)
      if (!deed.ok) throw new RefusedError(deed, at)
      await decisions.store(deed, taking.reason.trim())
    }
    return await decisions.end()
  })
}

async function takingOf(tx: Transaction, { id, reason }: Taking): Promise<MadeOrNot> {
  const why = reasonSchema.safeParse(reason)
  if (!why.success) return invalid(z.prettifyError(why.error))
  const undone = await findCorrection(tx, id)
  if (undone === null) return refusal('gone')
  if (await isUndone(tx, id)) return refusal('undone')
  const target = { correction: id }
  return made(undone.subject, { action: 'undo', target, before: null, after: null })
}

function onlyOne(outcome: OutcomeOfAll): Outcome {
  if (!outcome.ok) return outcome
  const [id = ''] = outcome.ids
  return { ok: true, id, href: outcome.href }
}
