/**
 * How many records belong to some others, by the others' ids; 0 is left out. Asked by themselves: counted along with the
 * records, each answer would first count the whole table.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

type Counts = ReadonlyMap<string, number>

type Owner = 'agencyId' | 'programId'

interface Counted {
  _count: { _all: number }
}

function toCounts<T extends Counted>(rows: readonly T[], idOf: (row: T) => string | null): Counts {
  return new Map(
    rows.flatMap((row) => {
      const id = idOf(row)
      return id === null ? [] : [[id, row._count._all] as const]
    }),
  )
}

/** Figures of agencies or programmes, what reprints repeat left out. */
export async function countFigures(db: Database, owner: Owner, ids: readonly string[]): Promise<Counts> {
  if (ids.length === 0) return new Map()
  const column = Prisma.raw(`"${owner}"`)
  // Not IS NULL, for which SQLite would rather read all figures that are no reprint.
  const rows = await db.$queryRaw`
    SELECT ${column} AS "id", COUNT(*) AS "figures" FROM "Metric"
    WHERE ${column} IN (${Prisma.join(ids)}) AND COALESCE("reprintOfId", '') = '' GROUP BY ${column}`
  return new Map(figuresSchema.parse(rows).map(({ id, figures }) => [id, figures]))
}

const figuresSchema = z.array(z.object({ id: z.string(), figures: z.coerce.number() }))

export async function countPrograms(db: Database, agencyIds: readonly string[]): Promise<Counts> {
  const where = { agencyId: { in: [...agencyIds] } }
  const rows = await db.program.groupBy({ by: ['agencyId'], where, _count: { _all: true } })
  return toCounts(rows, ({ agencyId }) => agencyId)
}

/** Articles that speak of agencies or programmes: a claim of each. */
export async function countArticles(
  db: Database,
  of: 'agency' | 'program',
  ids: readonly string[],
): Promise<Counts> {
  const _count = { _all: true } as const
  if (of === 'agency') {
    const where = { agencyId: { in: [...ids] } }
    const rows = await db.agencyClaim.groupBy({ by: ['agencyId'], where, _count })
    return toCounts(rows, ({ agencyId }) => agencyId)
  }
  const where = { programId: { in: [...ids] } }
  const rows = await db.programClaim.groupBy({ by: ['programId'], where, _count })
  return toCounts(rows, ({ programId }) => programId)
}
