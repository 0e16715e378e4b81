import type { Database } from '@/lib/db/client'
import { chooseEvidence } from '@/lib/db/search/evidence-of'
import { namesFrom } from '@/lib/db/search/names-of'
import { namingSentences } from '@/lib/db/search/naming-sentences'
import { factsOfAgencies } from '@/lib/db/search/owners-of'
import type { Surroundings } from '@/lib/db/search/surroundings'
import { agencyTypeSchema, programCategorySchema } from '@/lib/records/vocabulary'
import type { ProgramSource } from '@/lib/search/sources'

export async function loadPrograms(
  db: Database,
  ids: readonly string[],
  around: Surroundings,
): Promise<ProgramSource[]> {
  const rows = await db.program.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, category: true, agencyId: true, regionCode: true },
  })
  const agencyIds = rows.map(({ agencyId }) => agencyId)
  const agencyNames = await around.agencyNames(agencyIds)
  const programNames = await around.programNames(rows.map(({ id }) => id))
  const factsOf = await factsOfAgencies(db, agencyIds)
  const sentences = await namingSentences(db, 'programId', ids, around)
  const years = await yearsOfPrograms(db, ids)
  return rows.map((row) => {
    const agency = factsOf(row.agencyId)
    return {
      kind: 'program',
      id: row.id,
      slug: row.slug,
      names: namesFrom(programNames, [row.id]),
      category: programCategorySchema.parse(row.category),
      agencyNames: namesFrom(agencyNames, [row.agencyId]),
      agencyType: agency === null ? null : agencyTypeSchema.parse(agency.type),
      regionCode: row.regionCode ?? agency?.regionCode ?? null,
      years: yearsOf(years.get(row.id) ?? []),
      evidence: chooseEvidence(sentences.get(row.id) ?? [], row.name),
    }
  })
}

interface Dated {
  year: number | null
}

async function yearsOfPrograms(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Dated[]>> {
  const rows = await db.metric.groupBy({
    by: ['programId', 'year'],
    where: { programId: { in: [...ids] } },
  })
  const years = new Map<string, Dated[]>()
  for (const { programId, year } of rows) {
    if (programId !== null) years.set(programId, [...(years.get(programId) ?? []), { year }])
  }
  return years
}

/** The years that are known, each once, in order. */
export function yearsOf(metrics: readonly Dated[]): number[] {
  const years = metrics.flatMap(({ year }) => (year === null ? [] : [year]))
  return [...new Set(years)].sort((a, b) => a - b)
}
