import type { Database } from '@/lib/db/client'
import { countFigures } from '@/lib/db/queries/counts'
import { readProgramSummaries } from '@/lib/db/queries/programs'
import { programsToCompare } from '@/lib/db/queries/programs-to-compare'
import type { ProgramSummary } from '@/lib/records/published/program'
import { similarNames } from '@/lib/records/similar-names'

export interface SimilarPrograms {
  /** Of other regions, with about the same name; the most like first. */
  byName: ProgramSummary[]
  /** Of other regions in the same field, those with most figures first. */
  byField: ProgramSummary[]
}

/** Of those in the field, the figures of so many are counted. */
const MOST_COUNTED = 600

/** Programmes of other regions that a reader of one may want to see beside it. */
export async function readSimilarPrograms(
  db: Database,
  program: { id: string; name: string; category: string },
  most: { byName: number; byField: number },
): Promise<SimilarPrograms> {
  const candidates = await programsToCompare(db, program)
  const alike = similarNames(program.name, candidates, most.byName).map(({ id }) => id)
  const inField = candidates
    .filter(({ id, category }) => category === program.category && !alike.includes(id))
    .slice(0, MOST_COUNTED)
  const figures = await countFigures(
    db,
    'programId',
    inField.map(({ id }) => id),
  )
  const busiest = inField
    .map(({ id, name }) => ({ id, name, figures: figures.get(id) ?? 0 }))
    .sort((a, b) => b.figures - a.figures || (a.name < b.name ? -1 : 1))
    .slice(0, most.byField)
  const [byName, byField] = await Promise.all([
    readProgramSummaries(db, alike),
    readProgramSummaries(
      db,
      busiest.map(({ id }) => id),
    ),
  ])
  return { byName, byField }
}
