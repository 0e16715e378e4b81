import type { Database } from '@/lib/db/client'
import { allSources, loadSources, SOURCE_KINDS } from '@/lib/db/search/load-sources'
import {
  clearSearchTexts,
  lacksSearchTexts,
  markTextsWritten,
  tasksWithoutText,
  writeSearchTexts,
} from '@/lib/db/search/search-texts'
import type { RecordKind } from '@/lib/records/vocabulary'
import { buildDocuments } from '@/lib/search/build-document'

/** So many records are rebuilt in one go. */
const BATCH = 500

/**
 * Brings the texts that the database is searched by without an engine up to what its records say. Needs no engine, so
 * that records can be found where there never was one.
 */
export async function bringTextsUpToDate(db: Database): Promise<void> {
  // Several searches at once would all do the same work.
  const before = underWay.get(db)
  if (before !== undefined) return await before
  const work = writeWhatIsMissing(db).finally(() => underWay.delete(db))
  underWay.set(db, work)
  await work
}

const underWay = new WeakMap<Database, Promise<void>>()

async function writeWhatIsMissing(db: Database): Promise<void> {
  if (await lacksSearchTexts(db)) await writeAllTexts(db)
  let tasks = await tasksWithoutText(db, BATCH)
  for (; tasks.length > 0; tasks = await tasksWithoutText(db, BATCH)) {
    for (const kind of SOURCE_KINDS) {
      const ids = tasks.filter((task) => task.kind === kind).map(({ recordId }) => recordId)
      await rewriteTexts(db, kind, [...new Set(ids)])
    }
    await markTextsWritten(
      db,
      tasks.map(({ id }) => id),
    )
  }
}

async function writeAllTexts(db: Database): Promise<void> {
  await clearSearchTexts(db)
  for await (const sources of allSources(db)) {
    const documents = buildDocuments(sources)
    const [first] = documents
    const ids = documents.map(({ recordId }) => recordId)
    if (first !== undefined) await writeSearchTexts(db, first.kind, ids, documents)
  }
}

async function rewriteTexts(db: Database, kind: RecordKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await writeSearchTexts(db, kind, ids, buildDocuments(await loadSources(db, kind, ids)))
}
