import { type Database, kindOfDatabase } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { IndexTask } from '@/lib/db/search/index-tasks'
import { type RecordKind, recordKindSchema } from '@/lib/records/vocabulary'
import type { SearchDocument } from '@/lib/search/document'
import { searchTextOf, TEXT_VERSION } from '@/lib/search/search-text'

/** The texts of some records of a kind, ready to be stored: a thread may have made them. */
export interface TextRows {
  kind: RecordKind
  /** JSON: of each text its record's id, names, keys, facts. */
  rows: string
  /** Records without a document. */
  gone: readonly string[]
}

export function textRows(
  kind: RecordKind,
  ids: readonly string[],
  documents: readonly SearchDocument[],
): TextRows {
  const present = new Set(documents.map(({ recordId }) => recordId))
  const rows = documents.map((document) => {
    const { names, keys, facts } = searchTextOf(document)
    return [document.recordId, names, keys, JSON.stringify(facts)]
  })
  return { kind, rows: JSON.stringify(rows), gone: ids.filter((id) => !present.has(id)) }
}

/**
 * Writes search texts in the place of older ones; those of records without a document go. All rows are one value of one
 * statement: a value for each column costs several times as much.
 */
export async function writeSearchTexts(db: Database, { kind, rows, gone }: TextRows): Promise<void> {
  if (gone.length > 0) {
    await db.searchText.deleteMany({ where: { recordKind: kind, recordId: { in: [...gone] } } })
  }
  if (rows === NO_ROWS) return
  const each =
    kindOfDatabase(db) === 'sqlite'
      ? Prisma.sql`json_each(${rows}) AS "row"`
      : Prisma.sql`json_array_elements(${rows}::json) AS "row" ("value")`
  await db.$executeRaw`
    INSERT INTO "SearchText" ("recordKind", "recordId", "version", "names", "keys", "facts")
    SELECT ${kind}, "value" ->> 0, ${TEXT_VERSION}, "value" ->> 1, "value" ->> 2, "value" ->> 3 FROM ${each}
    WHERE true
    ON CONFLICT ("recordKind", "recordId") DO UPDATE SET "version" = excluded."version",
      "names" = excluded."names", "keys" = excluded."keys", "facts" = excluded."facts"`
}

const NO_ROWS = '[]'

/** Why the texts must be written from the beginning: there are records and no texts at all, or texts by other rules; null if not. */
export async function lacksSearchTexts(db: Database): Promise<'all' | 'by these rules' | null> {
  const stale = await db.searchText.findFirst({
    // Two ranges of the index; “another one” would look through all texts.
    where: { OR: [{ version: { lt: TEXT_VERSION } }, { version: { gt: TEXT_VERSION } }] },
    select: { recordId: true },
  })
  if (stale !== null) return 'by these rules'
  const [text, sentence] = await Promise.all([
    db.searchText.findFirst({ select: { recordId: true } }),
    db.sentence.findFirst({ select: { id: true } }),
  ])
  return text === null && sentence !== null ? 'all' : null
}

/** Removes all texts, before they are written from the beginning. */
export async function clearSearchTexts(db: Database): Promise<void> {
  await db.searchText.deleteMany()
}

/** As `readIndexTasks`, of records whose texts are not written. */
export async function tasksWithoutText(
  db: Database,
  after: number,
  limit: number,
  kinds?: readonly RecordKind[],
): Promise<IndexTask[]> {
  const rows = await db.indexTask.findMany({
    where: { textWritten: false, id: { gt: after }, ...(kinds && { recordKind: { in: [...kinds] } }) },
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

/** Notes that the texts of these tasks' records say what the records say now. */
export async function markTextsWritten(db: Database, taskIds: readonly number[]): Promise<void> {
  await db.indexTask.updateMany({ where: { id: { in: [...taskIds] } }, data: { textWritten: true } })
}
