import type { Database } from '@/lib/db/client'
import { readProgramSummaries } from '@/lib/db/queries/programs'
import type { ProgramSummary } from '@/lib/records/published/program'
import { similarNames } from '@/lib/records/similar-names'

export interface SimilarPrograms {
  /** Of other regions, with about the same name; the most like first. */
  byName: ProgramSummary[]
  /** Of other regions in the same field, those with most figures first. */
  byField: ProgramSummary[]
}

/** Names are short: so many are compared in some ten milliseconds. */
const MOST_COMPARED = 20_000

/** Programmes of other regions that a reader of one may want to see beside it. */
export async function readSimilarPrograms(
  db: Database,
  program: { id: string; name: string; category: string },
  most: { byName: number; byField: number },
): Promise<SimilarPrograms> {
  const own = await db.program.findUnique({ where: { id: program.id }, select: { regionCode: true } })
  const candidates = await db.program.findMany({
    where: { id: { not: program.id }, regionCode: { not: own?.regionCode ?? null } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
    take: MOST_COMPARED,
  })
  const alike = similarNames(program.name, candidates, most.byName).map(({ id }) => id)
  const inField = await db.program.findMany({
    where: {
      category: program.category,
      id: { notIn: [program.id, ...alike] },
      regionCode: { not: own?.regionCode ?? null },
    },
    select: { id: true },
    orderBy: [{ metrics: { _count: 'desc' } }, { name: 'asc' }],
    take: most.byField,
  })
  const [byName, byField] = await Promise.all([
    readProgramSummaries(db, alike),
    readProgramSummaries(
      db,
      inField.map(({ id }) => id),
    ),
  ])
  return { byName, byField }
}
