import type { Database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readCorrections } from '@/lib/db/queries/corrections'
import { countFigures } from '@/lib/db/queries/counts'
import type { Slice } from '@/lib/db/queries/figures'
import { inOrder } from '@/lib/db/queries/in-order'
import { idsByName } from '@/lib/db/queries/name-order'
import { readProgramNames } from '@/lib/db/queries/names'
import { readProgramTargets } from '@/lib/db/queries/program-targets'
import { countByKind, countRecords } from '@/lib/db/queries/record-counts'
import { namedColumns, toRegionReference } from '@/lib/db/queries/references'
import {
  type ProgramDetail,
  type ProgramSummary,
  programDetailSchema,
  programSummarySchema,
} from '@/lib/records/published/program'

const programColumns = {
  id: true,
  slug: true,
  name: true,
  category: true,
  regionCode: true,
  agency: { select: namedColumns },
} satisfies Prisma.ProgramSelect

type ProgramRow = Prisma.ProgramGetPayload<{ select: typeof programColumns }>

export interface ProgramFilter {
  regionCodes?: readonly string[]
  categories?: readonly string[]
  agencyId?: string
}

/** Programmes of a filter by name, and how many there are in all. */
export async function listPrograms(
  db: Database,
  filter: ProgramFilter,
  slice: Slice,
): Promise<{ total: number; items: ProgramSummary[] }> {
  const { regionCodes, categories, agencyId } = filter
  const conditions = [
    ['agencyId', agencyId === undefined ? undefined : [agencyId]],
    ['regionCode', regionCodes],
    ['category', categories],
  ] as const
  const [total, ids] = await Promise.all([
    agencyId === undefined
      ? countRecords(db, 'program', { regionCodes, kinds: categories })
      : db.program.count({
          where: { agencyId, regionCode: within(regionCodes), category: within(categories) },
        }),
    idsByName(db, 'Program', conditions, slice),
  ])
  return { total, items: await readProgramSummaries(db, ids) }
}

const within = (values: readonly string[] | undefined) =>
  values === undefined ? undefined : { in: [...values] }

/** How many programmes there are of each category, for the filter links. */
export async function countProgramCategories(
  db: Database,
  regionCodes: readonly string[] | undefined,
): Promise<ReadonlyMap<string, number>> {
  return await countByKind(db, 'program', { regionCodes })
}

export async function readProgram(db: Database, id: string): Promise<ProgramDetail | null> {
  const row = await db.program.findUnique({ where: { id }, select: programColumns })
  if (row === null) return null
  const [[summary], names, targets, corrections] = await Promise.all([
    toSummaries(db, [row]),
    readProgramNames(db, { id, name: row.name }),
    readProgramTargets(db, id),
    readCorrections(db, 'program', id),
  ])
  const aliases = names.map(({ name }) => name).filter((name) => name !== row.name)
  return programDetailSchema.parse({ ...summary, names, aliases, targets, corrections })
}

/** The programmes with these ids, in their order; unknown ids are left out. */
export async function readProgramSummaries(db: Database, ids: readonly string[]): Promise<ProgramSummary[]> {
  const rows = await db.program.findMany({ where: { id: { in: [...ids] } }, select: programColumns })
  return await toSummaries(db, inOrder(rows, ids))
}

async function toSummaries(db: Database, rows: readonly ProgramRow[]): Promise<ProgramSummary[]> {
  const figures = await countFigures(
    db,
    'programId',
    rows.map(({ id }) => id),
  )
  return rows.map((row) =>
    programSummarySchema.parse({
      ...row,
      region: toRegionReference(row.regionCode),
      figures: figures.get(row.id) ?? 0,
    }),
  )
}
