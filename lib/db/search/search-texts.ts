import type { Database } from '@/lib/db/client'
import type { IndexTask } from '@/lib/db/search/index-tasks'
import { type RecordKind, recordKindSchema } from '@/lib/records/vocabulary'
import type { SearchDocument } from '@/lib/search/document'
import { searchTextOf, TEXT_VERSION } from '@/lib/search/search-text'

/** Writes the search texts of records in the place of older ones; those of records without a document go. */
export async function writeSearchTexts(
  db: Database,
  recordKind: RecordKind,
  ids: readonly string[],
  documents: readonly SearchDocument[],
): Promise<void> {
  const rows = documents.map((document) => {
    const { names, keys, facts } = searchTextOf(document)
    return {
      recordKind,
      recordId: document.recordId,
      version: TEXT_VERSION,
      names,
      keys,
      facts: JSON.stringify(facts),
    }
  })
  await db.$transaction([
    db.searchText.deleteMany({ where: { recordKind, recordId: { in: [...ids] } } }),
    db.searchText.createMany({ data: rows }),
  ])
}

/** Whether the texts must be written from the beginning: there are records and no texts, or texts by other rules. */
export async function lacksSearchTexts(db: Database): Promise<boolean> {
  const stale = await db.searchText.findFirst({
    where: { version: { not: TEXT_VERSION } },
    select: { recordId: true },
  })
  if (stale !== null) return true
  const [text, sentence] = await Promise.all([
    db.searchText.findFirst({ select: { recordId: true } }),
    db.sentence.findFirst({ select: { id: true } }),
  ])
  return text === null && sentence !== null
}

/** Removes all texts, before they are written from the beginning. */
export async function clearSearchTexts(db: Database): Promise<void> {
  await db.searchText.deleteMany()
}

/** The next tasks whose records' texts are not written, at most `limit`. */
export async function tasksWithoutText(db: Database, limit: number): Promise<IndexTask[]> {
  const rows = await db.indexTask.findMany({
    where: { textWritten: false },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return rows.map(({ id, recordKind, recordId }) => ({
    id,
    kind: recordKindSchema.parse(recordKind),
    recordId,
  }))
}

/** Notes that the texts of these tasks' records say what the records say now. */
export async function markTextsWritten(db: Database, taskIds: readonly number[]): Promise<void> {
  await db.indexTask.updateMany({ where: { id: { in: [...taskIds] } }, data: { textWritten: true } })
}
