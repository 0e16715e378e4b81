import type { Database } from '@/lib/db/client'
import { type RecordKind, recordKindSchema } from '@/lib/records/vocabulary'

/** A record whose document is out of date. */
export interface IndexTask {
  id: number
  kind: RecordKind
  recordId: string
}

/** The tasks behind `after`, the oldest first, at most `limit`. */
export async function readIndexTasks(db: Database, after: number, limit: number): Promise<IndexTask[]> {
  const rows = await db.indexTask.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return rows.map(({ id, recordKind, recordId }) => ({
    id,
    kind: recordKindSchema.parse(recordKind),
    recordId,
  }))
}

/** The ids of all tasks that wait now. */
export async function waitingTaskIds(db: Database): Promise<number[]> {
  return (await db.indexTask.findMany({ select: { id: true } })).map(({ id }) => id)
}

/** So many ids fit into one statement of any database. */
const MOST_IDS = 5_000

/**
 * Takes off exactly these tasks, once the engine has what they asked for. Never "all up to": where several processes
 * write, a task may appear late with an early number.
 */
export async function removeIndexTasks(db: Database, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    await db.indexTask.deleteMany({ where: { id: { in: ids.slice(from, from + MOST_IDS) } } })
  }
}
