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
import { withFreeLease, withLease } from '@/lib/workflows/lease'

/** So many records are rebuilt in one go. */
const BATCH = 500

/**
 * Brings the texts that the database is searched by without an engine up to what its records say. Needs no engine, so
 * that records can be found where there never was one.
 * @param whileOthersDo whether to wait when another process does the same now: who is to answer a search finds what there
 *   is instead.
 */
export async function bringTextsUpToDate(
  db: Database,
  whileOthersDo: 'wait' | 'go on' = 'wait',
): Promise<void> {
  // Several searches at once would all do the same work.
  const before = underWay.get(db)
  if (before !== undefined) return await before
  const work = byOneProcess(db, whileOthersDo).finally(() => underWay.delete(db))
  underWay.set(db, work)
  await work
}

const underWay = new WeakMap<Database, Promise<void>>()

async function byOneProcess(db: Database, whileOthersDo: 'wait' | 'go on'): Promise<void> {
  const [task] = await tasksWithoutText(db, 1)
  if (task === undefined && !(await lacksSearchTexts(db))) return
  const take = whileOthersDo === 'wait' ? withLease : withFreeLease
  await take(db, 'search-texts', () => writeWhatIsMissing(db))
}

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
