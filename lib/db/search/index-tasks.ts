import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { TaskIds } from '@/lib/db/search/task-ids'
import { type RecordKind, recordKindSchema } from '@/lib/records/vocabulary'

/** So many ids fit into one statement of any database. */
const MOST_IDS = 5_000

/** A record whose document is out of date. */
export interface IndexTask {
  id: number
  kind: RecordKind
  recordId: string
  /** The record's search text says what it says now; the index may not. */
  textWritten: boolean
}

/**
 * The tasks behind `after`, the oldest first, at most `limit`.
 * @param kinds of records of these kinds only; all, if not given
 */
export async function readIndexTasks(
  db: Database,
  after: number,
  limit: number,
  kinds?: readonly RecordKind[],
): Promise<IndexTask[]> {
  const rows = await db.indexTask.findMany({
    where: { id: { gt: after }, ...(kinds && { recordKind: { in: [...kinds] } }) },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return rows.map(({ id, recordKind, recordId, textWritten }) => ({
    id,
    kind: recordKindSchema.parse(recordKind),
    recordId,
    textWritten,
  }))
}

/** The ids of all tasks that wait now. */
export async function waitingTaskIds(db: Database): Promise<TaskIds> {
  const waiting = new TaskIds()
  for (let after = 0; ; ) {
    const rows = await db.indexTask.findMany({
      where: { id: { gt: after } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: MOST_IDS,
    })
    const last = rows.at(-1)
    if (last === undefined) return waiting
    waiting.add(rows.map(({ id }) => id))
    after = last.id
  }
}

/** Leaves a task for each of some records whose search texts are as they should be: they are to go to the index again. */
export async function addIndexTasks(
  db: Database,
  records: readonly { kind: RecordKind; recordId: string }[],
): Promise<void> {
  await db.indexTask.createMany({
    data: records.map(({ kind, recordId }) => ({ recordKind: kind, recordId, textWritten: true })),
  })
}

const found = z.array(z.unknown())

/** Whether a task waits for every record there is: doing the tasks is then as good as building all anew. */
export async function everyRecordWaits(db: Database): Promise<boolean> {
  // The tasks of an article's records come and go together.
  const without = await db.$queryRaw`
    SELECT 1 AS "one" FROM "Sentence" WHERE NOT EXISTS (
      SELECT 1 FROM "IndexTask" AS task WHERE task."recordKind" = 'sentence' AND task."recordId" = "Sentence"."id"
    ) LIMIT 1`
  return found.parse(without).length === 0
}

/**
 * Takes off exactly these tasks, once the engine has what they asked for. Never "all up to": where several processes
 * write, a task may appear late with an early number.
 */
export async function removeIndexTasks(db: Database, ids: TaskIds): Promise<void> {
  for (const some of ids.inParts(MOST_IDS)) await db.indexTask.deleteMany({ where: { id: { in: some } } })
}
