import type { Database } from '@/lib/db/client'
import { everyRecordWaits, waitingTaskIds } from '@/lib/db/search/index-tasks'
import { allSources } from '@/lib/db/search/load-sources'
import {
  clearSearchTexts,
  lacksSearchTexts,
  markTextsWritten,
  tasksWithoutText,
  textRows,
  writeSearchTexts,
} from '@/lib/db/search/search-texts'
import { buildDocuments } from '@/lib/search/build-document'
import { applyTasks, type TasksToApply } from '@/lib/workflows/apply-tasks'
import { withFreeLease, withLease } from '@/lib/workflows/lease'

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
  const [task] = await tasksWithoutText(db, 0, 1)
  if (task === undefined && (await lacksSearchTexts(db)) === null) return
  const take = whileOthersDo === 'wait' ? withLease : withFreeLease
  await take(db, 'search-texts', async (stillHeld) => {
    await writeAllWhereLacking(db)
    await applyTasks({ db, target: null, stillHeld })
  })
}

/** As `bringTextsUpToDate`, as much of it as is asked for: for who follows an ingest without an engine. */
export async function applyTextTasks(given: Omit<TasksToApply, 'target' | 'stillHeld'>): Promise<void> {
  await withLease(given.db, 'search-texts', async (stillHeld) => {
    await writeAllWhereLacking(given.db)
    await applyTasks({ ...given, target: null, stillHeld })
  })
}

/** Writes all texts anew where they are of other rules, or where there are none and no tasks will write them. Needs their lease. */
export async function writeAllWhereLacking(db: Database): Promise<void> {
  const lacking = await lacksSearchTexts(db)
  if (lacking === null || (lacking === 'all' && (await everyRecordWaits(db)))) return
  const waiting = await waitingTaskIds(db)
  await clearSearchTexts(db)
  for await (const sources of allSources(db)) {
    const documents = buildDocuments(sources)
    const [first] = documents
    if (first !== undefined) await writeSearchTexts(db, textRows(first.kind, [], documents))
  }
  // What changed since then has another task.
  for (const some of waiting.inParts(MOST_MARKED)) await markTextsWritten(db, some)
}

/** Well below what a statement takes. */
const MOST_MARKED = 5_000
