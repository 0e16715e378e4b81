/**
 * How many records belong to some others, by the others' ids; 0 is left out. Asked by themselves: counted along with the
 * records, each answer would first count the whole table.
 */
import type { Database } from '@/lib/db/client'

type Counts = ReadonlyMap<string, number>

type Owner = 'agencyId' | 'programId' | 'articleId'

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

/** Figures of agencies or programmes, what reprints repeat left out; or all that articles have. */
export async function countFigures(db: Database, owner: Owner, ids: readonly string[]): Promise<Counts> {
  const once = owner === 'articleId' ? {} : { reprintOfId: null }
  const where = { [owner]: { in: [...ids] }, ...once }
  const rows = await db.metric.groupBy({ by: [owner], where, _count: { _all: true } })
  return toCounts(rows, (row) => row[owner])
}

export async function countPrograms(db: Database, agencyIds: readonly string[]): Promise<Counts> {
  const where = { agencyId: { in: [...agencyIds] } }
  const rows = await db.program.groupBy({ by: ['agencyId'], where, _count: { _all: true } })
  return toCounts(rows, ({ agencyId }) => agencyId)
}

/** Agencies, or programmes, that articles name. */
export async function countClaims(
  db: Database,
  kind: 'agency' | 'program',
  articleIds: readonly string[],
): Promise<Counts> {
  const where = { articleId: { in: [...articleIds] } }
  const rows =
    kind === 'agency'
      ? await db.agencyClaim.groupBy({ by: ['articleId'], where, _count: { _all: true } })
      : await db.programClaim.groupBy({ by: ['articleId'], where, _count: { _all: true } })
  return toCounts(rows, ({ articleId }) => articleId)
}
