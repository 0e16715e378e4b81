/** The queue of a curator: how much there is of each kind of work, and a page of one kind. */
import type { Database } from '@/lib/db/client'
import type { Slice } from '@/lib/db/queries/figures'
import { countPlannedAgencies, listPlannedAgencies } from '@/lib/db/queries/review/agency-work'
import { findAlikePairs, readAlikePairs } from '@/lib/db/queries/review/alike-names'
import { readDisagreements } from '@/lib/db/queries/review/disagreements'
import { countFigureWork, listFigureWork, type WorkFilter } from '@/lib/db/queries/review/figure-work'
import { countIssues, listIssues } from '@/lib/db/queries/review/issue-work'
import { countReports, listReports } from '@/lib/db/queries/review/report-work'
import { WORK_KINDS, type WorkKind } from '@/lib/records/review/work'
import type { WorkItem } from '@/lib/records/review/work-item'
import { sinceLastChange } from '@/lib/workflows/review/since-last-change'

export type WorkCounts = Readonly<Record<WorkKind, number>>

const COUNTS: Readonly<Record<WorkKind, (db: Database, filter: WorkFilter) => Promise<number>>> = {
  issue: countIssues,
  // Of whichever region: what a visitor says is an address, and few say it.
  report: countReports,
  disagreement: async (db, filter) => (await disagreements(db, filter)).length,
  year: (db, filter) => countFigureWork(db, 'year', filter),
  owner: (db, filter) => countFigureWork(db, 'owner', filter),
  meaning: (db, filter) => countFigureWork(db, 'meaning', filter),
  planned: countPlannedAgencies,
  names: async (db, filter) => (await alikePairs(db, filter)).length,
}

export async function countWork(db: Database, filter: WorkFilter): Promise<WorkCounts> {
  const kinds = Object.keys(WORK_KINDS) as WorkKind[]
  const counts = await Promise.all(kinds.map((kind) => COUNTS[kind](db, filter)))
  return Object.fromEntries(kinds.map((kind, index) => [kind, counts[index] ?? 0])) as Record<
    WorkKind,
    number
  >
}

const LISTS: Readonly<
  Record<WorkKind, (db: Database, filter: WorkFilter, slice: Slice) => Promise<WorkItem[]>>
> = {
  issue: listIssues,
  report: (db, _filter, slice) => listReports(db, slice),
  disagreement: async (db, filter, slice) => cut(await disagreements(db, filter), slice),
  year: (db, filter, slice) => listFigureWork(db, 'year', filter, slice),
  owner: (db, filter, slice) => listFigureWork(db, 'owner', filter, slice),
  meaning: (db, filter, slice) => listFigureWork(db, 'meaning', filter, slice),
  planned: listPlannedAgencies,
  names: async (db, filter, slice) => readAlikePairs(db, cut(await alikePairs(db, filter), slice)),
}

/** A page of the work of one kind. */
export async function listWork(
  db: Database,
  kind: WorkKind,
  filter: WorkFilter,
  slice: Slice,
): Promise<WorkItem[]> {
  return await LISTS[kind](db, filter, slice)
}

/** Both look at every record, so they are found once for each state of the records. */
const disagreements = sinceLastChange(readDisagreements)
const alikePairs = sinceLastChange(findAlikePairs)

const cut = <T>(all: readonly T[], { skip, take }: Slice): T[] => all.slice(skip, skip + take)
