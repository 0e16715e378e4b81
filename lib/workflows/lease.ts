/** Work on what several processes share, by one of them at a time. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@/lib/db/client'
import { giveBackLease, leaseHolder, takeLease } from '@/lib/db/leases'
import { isOfDeadProcess, newMark } from '@/lib/processes/mark'

/** After so long, others take over what a process that died was doing. */
const LEASE_MS = 30_000
/** Often enough that a slow database or a busy processor loses no lease. */
const RENEW_MS = 5_000
const POLL_MS = 250

/** Work to be done by one process at a time: bringing the index up to date, building one, writing search texts. */
export type LeaseName = 'index-tasks' | 'index-build' | 'search-texts'

/** The lease ran out under the work, for this process was held up: somebody else may have begun the same. */
class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/** What the work must ask before each step that others would notice. @throws LeaseLost */
export type StillHeld = () => void

/** Does the work once nobody else does it. */
export async function withLease<T>(
  db: Database,
  name: LeaseName,
  work: (stillHeld: StillHeld) => Promise<T>,
): Promise<T> {
  for (;;) {
    const done = await withFreeLease(db, name, work)
    if (done !== null) return done.result
    await sleep(POLL_MS)
  }
}

/** Does the work unless somebody else does it now: null then. */
export async function withFreeLease<T>(
  db: Database,
  name: LeaseName,
  work: (stillHeld: StillHeld) => Promise<T>,
): Promise<{ result: T } | null> {
  const holder = newMark()
  const take = () => takeLease(db, name, holder, new Date(), LEASE_MS)
  let heldUntil = performance.now() + LEASE_MS
  if (!(await take()) && !((await freeOfDead(db, name)) && (await take()))) return null
  const renewal = setInterval(async () => {
    const asked = performance.now()
    if (await take().catch(() => false)) heldUntil = asked + LEASE_MS
  }, RENEW_MS)
  try {
    return {
      result: await work(() => {
        if (performance.now() > heldUntil)
          throw new LeaseLost(`This process was held up; “${name}” is another's.`)
      }),
    }
  } finally {
    clearInterval(renewal)
    await giveBackLease(db, name, holder)
  }
}

/** Nobody needs to wait for a process of this machine that was killed. */
async function freeOfDead(db: Database, name: LeaseName): Promise<boolean> {
  const holder = await leaseHolder(db, name)
  if (holder === null || !isOfDeadProcess(holder)) return holder === null
  await giveBackLease(db, name, holder)
  return true
}
