import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readCorrections } from '@/lib/db/queries/corrections'
import { countFigures, countPrograms } from '@/lib/db/queries/counts'
import type { Slice } from '@/lib/db/queries/figures'
import { readFormerNames } from '@/lib/db/queries/former-names'
import { inOrder } from '@/lib/db/queries/in-order'
import { idsByName } from '@/lib/db/queries/name-order'
import { readAgencyNames } from '@/lib/db/queries/names'
import { countByKind, countRecords } from '@/lib/db/queries/record-counts'
import { namedColumns, toRegionReference } from '@/lib/db/queries/references'
import {
  type AgencyDetail,
  type AgencySummary,
  agencyDetailSchema,
  agencySummarySchema,
} from '@/lib/records/published/agency'

export const agencyColumns = {
  id: true,
  slug: true,
  name: true,
  type: true,
  standing: true,
  regionCode: true,
} satisfies Prisma.AgencySelect

type AgencyRow = Prisma.AgencyGetPayload<{ select: typeof agencyColumns }>

export interface AgencyFilter {
  regionCodes?: readonly string[]
  types?: readonly string[]
}

/** Agencies of a filter by name, and how many there are in all. */
export async function listAgencies(
  db: Database,
  filter: AgencyFilter,
  slice: Slice,
): Promise<{ total: number; items: AgencySummary[] }> {
  const { regionCodes, types } = filter
  const [total, ids] = await Promise.all([
    countRecords(db, 'agency', { regionCodes, kinds: types }),
    idsByName(
      db,
      'Agency',
      [
        ['regionCode', regionCodes],
        ['type', types],
      ],
      slice,
    ),
  ])
  const rows = await db.agency.findMany({ where: { id: { in: ids } }, select: agencyColumns })
  return { total, items: await toSummaries(db, inOrder(rows, ids)) }
}

/** How many agencies there are of each type, for the filter links. */
export async function countAgencyTypes(
  db: Database,
  regionCodes: readonly string[] | undefined,
): Promise<ReadonlyMap<string, number>> {
  return await countByKind(db, 'agency', { regionCodes })
}

export async function readAgency(db: Database, id: string): Promise<AgencyDetail | null> {
  const row = await db.agency.findUnique({
    where: { id },
    select: { ...agencyColumns, parent: { select: namedColumns }, children: { select: namedColumns } },
  })
  if (row === null) return null
  const [[summary], names, corrections] = await Promise.all([
    toSummaries(db, [row]),
    readAgencyNames(db, { id, name: row.name }),
    readCorrections(db, 'agency', id),
  ])
  return agencyDetailSchema.parse({
    ...summary,
    parent: row.parent,
    children: row.children,
    names,
    corrections,
    formerNames: names.filter((name) => name.kind === 'former').map((name) => name.name),
  })
}

/** Rows as lists show them, in their order. */
export async function toSummaries(db: Database, rows: readonly AgencyRow[]): Promise<AgencySummary[]> {
  const ids = rows.map(({ id }) => id)
  const [programs, figures, former] = await Promise.all([
    countPrograms(db, ids),
    countFigures(db, 'agencyId', ids),
    readFormerNames(db, rows),
  ])
  return rows.map((row) =>
    agencySummarySchema.parse({
      ...row,
      region: toRegionReference(row.regionCode),
      formerNames: former.get(row.id) ?? [],
      programs: programs.get(row.id) ?? 0,
      figures: figures.get(row.id) ?? 0,
    }),
  )
}
