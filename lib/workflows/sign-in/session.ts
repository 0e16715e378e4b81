import type { Database } from '@/lib/db/client'
import { endSession, findSession, markSeen } from '@/lib/db/sign-in/sessions'
import type { Curator } from '@/lib/records/curator'

/** A session ends so long after it began, whatever happens in it. */
export const SESSION_MS = 12 * 3_600_000
/** And so long after the curator last asked for a page. */
const IDLE_MS = 2 * 3_600_000
/** Written no more often than this, for most requests only read. */
const SEEN_EVERY_MS = 60_000

/** The curator of a session; null when it was ended or has run out. */
export async function curatorOfSession(db: Database, id: string, at: Date): Promise<Curator | null> {
  const session = await findSession(db, id)
  if (session === null) return null
  const age = at.getTime() - session.startedAt.getTime()
  const idle = at.getTime() - session.seenAt.getTime()
  if (age >= SESSION_MS || idle >= IDLE_MS) {
    await endSession(db, id)
    return null
  }
  if (idle >= SEEN_EVERY_MS) await markSeen(db, id, at)
  return { name: session.name }
}
