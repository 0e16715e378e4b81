import type { Database } from '@/lib/db/client'
import { evidenceColumns, toEvidence } from '@/lib/db/search/evidence-of'
import { namesFrom, namesOfAgencies, namesOfPrograms } from '@/lib/db/search/names-of'
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
  agency: { select: { type: true, regionCode: true } },
  program: { select: { category: true } },
  sentence: { select: evidenceColumns },
} as const

export async function loadMetrics(db: Database, ids: readonly string[]): Promise<MetricSource[]> {
  const rows = await db.metric.findMany({ where: { id: { in: [...ids] } }, select: metricColumns })
  const [agencyNames, programNames] = await Promise.all([
    namesOfAgencies(
      db,
      rows.map(({ agencyId }) => agencyId),
    ),
    namesOfPrograms(
      db,
      rows.map(({ programId }) => programId),
    ),
  ])
  return rows.map((row) => ({
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
    regionCode: row.regionCode ?? row.agency?.regionCode ?? null,
    agencyNames: namesFrom(agencyNames, [row.agencyId]),
    agencyType: row.agency === null ? null : agencyTypeSchema.parse(row.agency.type),
    programNames: namesFrom(programNames, [row.programId]),
    programCategory: row.program === null ? null : programCategorySchema.parse(row.program.category),
    evidence: [toEvidence(row.sentence)],
  }))
}
