/** Attempts to sign in, counted in the database so that several processes agree. */
import type { Database, Transaction } from '@/lib/db/client'

/** How many failed lately, and when the last one did. */
export interface Failures {
  count: number
  lastAt: Date | null
}

export interface RecentFailures {
  sender: Failures
  all: Failures
}

interface Attempt {
  id: string
  sender: string
  at: Date
}

/**
 * Notes an attempt when `waitMs` of what failed since `since` says 0. It is noted before the password is looked at, so that
 * many at once are counted too; `forgetFailures` takes it away again.
 * @returns how many milliseconds are left to wait; 0 when it was noted.
 */
export async function noteAttempt(
  db: Database,
  attempt: Attempt,
  since: Date,
  waitMs: (failures: RecentFailures) => number,
): Promise<number> {
  return await db.$transaction(async (tx) => {
    await tx.signInAttempt.deleteMany({ where: { at: { lt: since } } })
    const left = waitMs({
      sender: await failures(tx, { sender: attempt.sender }, attempt.at),
      all: await failures(tx, {}, attempt.at),
    })
    if (left === 0) await tx.signInAttempt.create({ data: attempt })
    return left
  })
}

/** Later ones than now, left by a clock that was wrong, would make everyone wait for that time. */
async function failures(tx: Transaction, of: { sender?: string }, at: Date): Promise<Failures> {
  const { _count, _max } = await tx.signInAttempt.aggregate({
    where: { ...of, at: { lte: at } },
    _count: { id: true },
    _max: { at: true },
  })
  return { count: _count.id, lastAt: _max.at }
}

/** Of a sender who has signed in. */
export async function forgetFailures(db: Database, sender: string): Promise<void> {
  await db.signInAttempt.deleteMany({ where: { sender } })
}
