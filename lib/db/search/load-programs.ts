import type { Database } from '@/lib/db/client'
import { chooseEvidence, namingSentences } from '@/lib/db/search/evidence-of'
import { namesFrom, namesOfAgencies, namesOfPrograms } from '@/lib/db/search/names-of'
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
      metrics: { select: { year: true }, distinct: ['year'] },
      names: namingSentences,
      mentions: namingSentences,
    },
  })
  const [agencyNames, programNames] = await Promise.all([
    namesOfAgencies(
      db,
      rows.map(({ agencyId }) => agencyId),
    ),
    namesOfPrograms(
      db,
      rows.map(({ id }) => id),
    ),
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
    years: yearsOf(row.metrics),
    evidence: chooseEvidence(
      [...row.names, ...row.mentions].map(({ sentence }) => sentence),
      row.name,
    ),
  }))
}

/** The years that are known, each once, in order. */
export function yearsOf(metrics: readonly { year: number | null }[]): number[] {
  const years = metrics.flatMap(({ year }) => (year === null ? [] : [year]))
  return [...new Set(years)].sort((a, b) => a - b)
}
