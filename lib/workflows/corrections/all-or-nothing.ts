import type { Database, Transaction } from '@/lib/db/client'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import type { Refusal } from '@/lib/records/correction/refusal'

/** A transaction ends without a trace only by an error. */
export class RefusedError extends Error {
  override name = 'RefusedError'

  constructor(
    readonly refusal: Refusal,
    /** Which of several wishes, from 0. */
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
