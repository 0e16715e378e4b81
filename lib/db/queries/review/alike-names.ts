/** Agencies and programmes that may be one under two names. */
import type { Database } from '@/lib/db/client'
import { countArticles, countFigures } from '@/lib/db/queries/counts'
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
  const { regionCodes, articleId } = filter
  const regionCode = regionCodes === undefined ? undefined : { in: [...regionCodes] }
  const given = { select: columns, orderBy: { id: 'asc' } } as const
  const [ofAgency, ofProgram] = await Promise.all([
    idsSaid(db, 'agency', articleId),
    idsSaid(db, 'program', articleId),
  ])
  const [agencies, programs] = await Promise.all([
    db.agency.findMany({ where: { regionCode, id: ofAgency }, ...given }),
    db.program.findMany({ where: { regionCode, id: ofProgram }, ...given }),
  ])
  return [...openPairs('agency', agencies), ...openPairs('program', programs)]
}

/** Of what an article speaks; asked for first, for SQLite would look at each agency whether the article speaks of it. */
async function idsSaid(
  db: Database,
  of: Kind,
  articleId: string | undefined,
): Promise<{ in: string[] } | undefined> {
  if (articleId === undefined) return undefined
  if (of === 'agency') {
    const claims = await db.agencyClaim.findMany({ where: { articleId }, select: { agencyId: true } })
    return { in: claims.map(({ agencyId }) => agencyId) }
  }
  const claims = await db.programClaim.findMany({ where: { articleId }, select: { programId: true } })
  return { in: claims.map(({ programId }) => programId) }
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
  const select = { id: true, slug: true, name: true, regionCode: true } as const
  const where = { id: { in: [...ids] } }
  const rows = await (of === 'agency'
    ? db.agency.findMany({ where, select })
    : db.program.findMany({ where, select }))
  const [proofs, figures, articles] = await Promise.all([
    readNameProofs(db, of, rows),
    countFigures(db, of === 'agency' ? 'agencyId' : 'programId', ids),
    countArticles(db, of, ids),
  ])
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (row === undefined) return []
    const { slug, name } = row
    return [
      {
        ...{ id, slug, name, figures: figures.get(id) ?? 0, articles: articles.get(id) ?? 0 },
        region: toRegionReference(row.regionCode),
        proof: proofs.get(id) ?? null,
      },
    ]
  })
}
