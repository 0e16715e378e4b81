import type { Database } from '@/lib/db/client'
import { type RecordKind, recordKindSchema } from '@/lib/records/vocabulary'

export interface IndexTasks {
  /** Records whose documents are out of date, by kind. */
  records: Map<RecordKind, string[]>
  /** Rows these were read from. */
  ids: number[]
}

/** The oldest tasks, at most `limit`; a record that has several is listed once. */
export async function readIndexTasks(db: Database, limit: number, after = 0): Promise<IndexTasks> {
  const rows = await db.indexTask.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
  })
  const records = new Map<RecordKind, string[]>()
  for (const row of rows) {
    const kind = recordKindSchema.parse(row.recordKind)
    const known = records.get(kind) ?? []
    if (!known.includes(row.recordId)) records.set(kind, [...known, row.recordId])
  }
  return { records, ids: rows.map(({ id }) => id) }
}

/** The newest task's id; 0 when there is none. */
export async function lastIndexTask(db: Database): Promise<number> {
  const row = await db.indexTask.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  return row?.id ?? 0
}

/** Takes off all tasks up to this one; those that came later stay. */
export async function removeIndexTasksUpTo(db: Database, id: number): Promise<void> {
  await db.indexTask.deleteMany({ where: { id: { lte: id } } })
}
