import type { Database, Transaction } from '@/lib/db/client'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import type { Refusal } from '@/lib/records/correction/refusal'
import type { Outcome, OutcomeOfAll } from '@/lib/workflows/corrections/outcome'

/**
 * Does one wish after another in one transaction. The first that is refused undoes those before it.
 * @param doOne gives null when what was done before has done this too; `done`: how many were
 */
export async function allOrNothing<T>(
  db: Database,
  wishes: readonly T[],
  doOne: (tx: Transaction, wish: T, done: number) => Promise<Outcome | null>,
): Promise<OutcomeOfAll> {
  return await unlessRefused(db, async (tx) => {
    const ids: string[] = []
    let href: string | null = null
    for (const [at, wish] of wishes.entries()) {
      const outcome = await doOne(tx, wish, ids.length)
      if (outcome === null) continue
      if (!outcome.ok) throw new RefusedError(outcome, at)
      ids.push(outcome.id)
      href ??= outcome.href
    }
    return { ok: true, ids, href }
  })
}

/** A transaction ends without a trace only by an error. */
export class RefusedError extends Error {
  override name = 'RefusedError'

  constructor(
    readonly refusal: Refusal,
    /** Which of the wishes, from 0. */
    readonly at: number,
  ) {
    super(refusal.message)
  }
}

/** What `work` gives, or why it was refused: then nothing of it is stored. */
export async function unlessRefused<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T | (Refusal & { at: number })> {
  try {
    return await db.$transaction(work, TRANSACTION_LIMITS)
  } catch (error) {
    if (error instanceof RefusedError) return { ...error.refusal, at: error.at }
    throw error
  }
}
