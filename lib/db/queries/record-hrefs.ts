import type { Transaction } from '@/lib/db/client'

/** The addresses of records on the site, by id; those that are gone have none. A figure that was edited leads to its successor. */
export async function recordHrefs(
  db: Transaction,
  records: readonly { recordKind: string; recordId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) => [
    ...new Set(records.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId)),
  ]
  const successors = await db.metricSuccessor.findMany({ where: { oldId: { in: idsOf('metric') } } })
  const figureIds = [...idsOf('metric'), ...successors.map(({ metricId }) => metricId)]
  const within = (kind: string) => ({ where: { id: { in: idsOf(kind) } } })
  const slug = { id: true, slug: true } as const
  const [metrics, agencies, programs, articles] = await Promise.all([
    db.metric.findMany({ where: { id: { in: figureIds } }, select: { id: true } }),
    db.agency.findMany({ ...within('agency'), select: slug }),
    db.program.findMany({ ...within('program'), select: slug }),
    db.article.findMany({ ...within('article'), select: slug }),
  ])
  const present = new Set(metrics.map(({ id }) => id))
  return new Map([
    ...successors
      .filter(({ metricId }) => present.has(metricId))
      .map(({ oldId, metricId }) => [oldId, `/metrics/${metricId}`] as const),
    ...metrics.map(({ id }) => [id, `/metrics/${id}`] as const),
    ...agencies.map((row) => [row.id, `/agencies/${row.slug}`] as const),
    ...programs.map((row) => [row.id, `/programs/${row.slug}`] as const),
    ...articles.map((row) => [row.id, `/articles/${row.slug}`] as const),
  ])
}
