/** Sessions of curators. They are rows, so that signing out ends them wherever a copy of the cookie is. */
import type { Database } from '@/lib/db/client'

export interface StoredSession {
  id: string
  name: string
  startedAt: Date
  seenAt: Date
}

/** Keeps a new session and forgets those begun before `oldest`. */
export async function startSession(
  db: Database,
  session: { id: string; name: string },
  { at, oldest }: { at: Date; oldest: Date },
): Promise<void> {
  await db.curatorSession.deleteMany({ where: { startedAt: { lt: oldest } } })
  await db.curatorSession.create({ data: { ...session, startedAt: at, seenAt: at } })
}

export async function findSession(db: Database, id: string): Promise<StoredSession | null> {
  return await db.curatorSession.findUnique({ where: { id } })
}

/** Does nothing for a session that has ended meanwhile. */
export async function markSeen(db: Database, id: string, at: Date): Promise<void> {
  await db.curatorSession.updateMany({ where: { id }, data: { seenAt: at } })
}

export async function endSession(db: Database, id: string): Promise<void> {
  await db.curatorSession.deleteMany({ where: { id } })
}

/** Ends every session of every curator. @returns how many there were. */
export async function endAllSessions(db: Database): Promise<number> {
  return (await db.curatorSession.deleteMany()).count
}
