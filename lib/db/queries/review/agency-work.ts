/** Agencies of which an article only says that they are to be founded. */
import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { agencyColumns, toSummaries } from '@/lib/db/queries/agencies'
import type { Slice } from '@/lib/db/queries/figures'
import { readNameProofs } from '@/lib/db/queries/names'
import type { WorkFilter } from '@/lib/db/queries/review/figure-work'
import type { AgencyItem } from '@/lib/records/review/work-item'

function whereOf({ regionCodes, articleId }: WorkFilter): Prisma.AgencyWhereInput {
  return {
    review: null,
    standing: 'planned',
    regionCode: regionCodes === undefined ? undefined : { in: [...regionCodes] },
    claims: articleId === undefined ? undefined : { some: { articleId } },
  }
}

export async function countPlannedAgencies(db: Database, filter: WorkFilter): Promise<number> {
  return await db.agency.count({ where: whereOf(filter) })
}

export async function listPlannedAgencies(
  db: Database,
  filter: WorkFilter,
  slice: Slice,
): Promise<AgencyItem[]> {
  const rows = await db.agency.findMany({
    where: whereOf(filter),
    select: agencyColumns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...slice,
  })
  const proofs = await readNameProofs(db, 'agency', rows)
  const agencies = await toSummaries(db, rows)
  return agencies.map((agency) => ({ is: 'agency', agency, proof: proofs.get(agency.id) ?? null }))
}
