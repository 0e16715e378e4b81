/** Agencies and programmes that may be one under two names. */
import type { Database } from '@/lib/db/client'
import { readNameProofs } from '@/lib/db/queries/names'
import { toRegionReference } from '@/lib/db/queries/references'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import { nearNames, type PlacedName } from '@/lib/records/review/near-names'
import type { NamedRecord, NamesItem } from '@/lib/records/review/work-item'

type Kind = NamesItem['of']

/** One pair before it is shown: ids only, for there may be thousands. */
export interface AlikePair {
  of: Kind
  ids: [string, string]
}

const columns = { id: true, name: true, regionCode: true, review: true } as const

/** All pairs that nobody has looked at: a pair of which both were found right are two. */
export async function findAlikePairs(db: Database, filter: WorkFilter): Promise<AlikePair[]> {
  const where = {
    regionCode: filter.regionCodes === undefined ? undefined : { in: [...filter.regionCodes] },
    claims: filter.articleId === undefined ? undefined : { some: { articleId: filter.articleId } },
  }
  const [agencies, programs] = await Promise.all([
    db.agency.findMany({ where, select: columns, orderBy: { id: 'asc' } }),
    db.program.findMany({ where, select: columns, orderBy: { id: 'asc' } }),
  ])
  return [...openPairs('agency', agencies), ...openPairs('program', programs)]
}

function openPairs(of: Kind, records: readonly (PlacedName & { review: string | null })[]): AlikePair[] {
  return nearNames(records)
    .filter(([a, b]) => a.review === null || b.review === null)
    .map(([a, b]) => ({ of, ids: [a.id, b.id] }))
}

export async function readAlikePairs(db: Database, pairs: readonly AlikePair[]): Promise<NamesItem[]> {
  const records = new Map<string, NamedRecord>()
  for (const kind of ['agency', 'program'] as const) {
    const ids = pairs.filter((pair) => pair.of === kind).flatMap((pair) => pair.ids)
    for (const record of await readNamedRecords(db, kind, ids)) records.set(record.id, record)
  }
  return pairs.flatMap(({ of, ids }): NamesItem[] => {
    const [one, other] = [records.get(ids[0]), records.get(ids[1])]
    if (one === undefined || other === undefined) return []
    return [{ is: 'names', of, pair: isBetterKnown(one, other) ? [one, other] : [other, one] }]
  })
}

function isBetterKnown(one: NamedRecord, other: NamedRecord): boolean {
  return one.articles === other.articles ? one.figures >= other.figures : one.articles > other.articles
}

/** Records as a choice shows them, in the order of `ids`. */
async function readNamedRecords(db: Database, of: Kind, ids: readonly string[]): Promise<NamedRecord[]> {
  const select = {
    ...{ id: true, slug: true, name: true, regionCode: true },
    _count: { select: { metrics: { where: { reprintOfId: null } }, claims: true } },
  } as const
  const where = { id: { in: [...ids] } }
  const rows = await (of === 'agency'
    ? db.agency.findMany({ where, select })
    : db.program.findMany({ where, select }))
  const proofs = await readNameProofs(db, of, rows)
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (row === undefined) return []
    const { slug, name, _count } = row
    return [
      {
        ...{ id, slug, name, figures: _count.metrics, articles: _count.claims },
        region: toRegionReference(row.regionCode),
        proof: proofs.get(id) ?? null,
      },
    ]
  })
}
