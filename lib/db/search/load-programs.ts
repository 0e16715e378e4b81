import type { Database } from '@/lib/db/client'
import { chooseEvidence } from '@/lib/db/search/evidence-of'
import { namesFrom, namesOfAgencies, namesOfPrograms } from '@/lib/db/search/names-of'
import { namingSentences } from '@/lib/db/search/naming-sentences'
import { agencyTypeSchema, programCategorySchema } from '@/lib/records/vocabulary'
import type { ProgramSource } from '@/lib/search/sources'

export async function loadPrograms(db: Database, ids: readonly string[]): Promise<ProgramSource[]> {
  const rows = await db.program.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      slug: true,
      name: true,
      category: true,
      agencyId: true,
      regionCode: true,
      agency: { select: { type: true, regionCode: true } },
    },
  })
  const [agencyNames, programNames, sentences, years] = await Promise.all([
    namesOfAgencies(
      db,
      rows.map(({ agencyId }) => agencyId),
    ),
    namesOfPrograms(
      db,
      rows.map(({ id }) => id),
    ),
    namingSentences(db, 'programId', ids),
    db.metric.groupBy({ by: ['programId', 'year'], where: { programId: { in: [...ids] } } }),
  ])
  return rows.map((row) => ({
    kind: 'program',
    id: row.id,
    slug: row.slug,
    names: namesFrom(programNames, [row.id]),
    category: programCategorySchema.parse(row.category),
    agencyNames: namesFrom(agencyNames, [row.agencyId]),
    agencyType: row.agency === null ? null : agencyTypeSchema.parse(row.agency.type),
    regionCode: row.regionCode ?? row.agency?.regionCode ?? null,
    years: yearsOf(years.filter(({ programId }) => programId === row.id)),
    evidence: chooseEvidence(sentences.get(row.id) ?? [], row.name),
  }))
}

/** The years that are known, each once, in order. */
export function yearsOf(metrics: readonly { year: number | null }[]): number[] {
  const years = metrics.flatMap(({ year }) => (year === null ? [] : [year]))
  return [...new Set(years)].sort((a, b) => a - b)
}
