import type { Database } from '@/lib/db/client'
import { toEvidence } from '@/lib/db/search/evidence-of'
import { namesFrom } from '@/lib/db/search/names-of'
import { categoriesOfPrograms, factsOfAgencies } from '@/lib/db/search/owners-of'
import type { Surroundings } from '@/lib/db/search/surroundings'
import {
  agencyTypeSchema,
  metricKindSchema,
  programCategorySchema,
  qualifierSchema,
  statusSchema,
} from '@/lib/records/vocabulary'
import type { MetricSource } from '@/lib/search/sources'

const metricColumns = {
  id: true,
  sentenceId: true,
  value: true,
  unit: true,
  counter: true,
  raw: true,
  kind: true,
  label: true,
  qualifier: true,
  status: true,
  year: true,
  regionCode: true,
  agencyId: true,
  programId: true,
} as const

export async function loadMetrics(
  db: Database,
  ids: readonly string[],
  around: Surroundings,
): Promise<MetricSource[]> {
  const rows = await db.metric.findMany({ where: { id: { in: [...ids] } }, select: metricColumns })
  const agencyIds = rows.map(({ agencyId }) => agencyId)
  const programIds = rows.map(({ programId }) => programId)
  const sentences = await around.sentences(rows.map(({ sentenceId }) => sentenceId))
  const agencyNames = await around.agencyNames(agencyIds)
  const programNames = await around.programNames(programIds)
  const factsOf = await factsOfAgencies(db, agencyIds)
  const categoryOf = await categoriesOfPrograms(db, programIds)
  return rows.flatMap((row) => {
    const sentence = sentences.get(row.sentenceId)
    // Of an article that went between two statements.
    if (sentence === undefined) return []
    const agency = factsOf(row.agencyId)
    const category = categoryOf(row.programId)
    return {
      kind: 'metric',
      id: row.id,
      value: row.value,
      unit: row.unit,
      counter: row.counter,
      raw: row.raw,
      metricKind: metricKindSchema.parse(row.kind),
      label: row.label,
      qualifier: qualifierSchema.parse(row.qualifier),
      status: statusSchema.parse(row.status),
      year: row.year,
      regionCode: row.regionCode ?? agency?.regionCode ?? null,
      agencyNames: namesFrom(agencyNames, [row.agencyId]),
      agencyType: agency === null ? null : agencyTypeSchema.parse(agency.type),
      programNames: namesFrom(programNames, [row.programId]),
      programCategory: category === null ? null : programCategorySchema.parse(category),
      evidence: [toEvidence(sentence)],
    }
  })
}
