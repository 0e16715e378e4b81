import type { Database } from '@/lib/db/client'

const name = { select: { name: true } } as const

const columns = {
  id: true,
  value: true,
  unit: true,
  counter: true,
  raw: true,
  qualifier: true,
  kind: true,
  label: true,
  status: true,
  year: true,
  yearBasis: true,
  period: true,
  compareClass: true,
  partOfId: true,
  reprintOfId: true,
  regionCode: true,
  start: true,
  end: true,
  region: name,
  agency: { select: { id: true, name: true } },
  program: { select: { id: true, name: true } },
  sentence: { select: { text: true } },
  article: {
    select: {
      id: true,
      file: true,
      title: true,
      publisher: true,
      author: true,
      publishedOn: true,
      publishedYear: true,
    },
  },
} as const

const BATCH = 500

export interface ExportFilter {
  regionCodes?: readonly string[]
  kinds?: readonly string[]
}

function batchAfter(db: Database, filter: ExportFilter, after: string) {
  return db.metric.findMany({
    where: {
      id: { gt: after },
      ...(filter.regionCodes && { regionCode: { in: [...filter.regionCodes] } }),
      ...(filter.kinds && { kind: { in: [...filter.kinds] } }),
    },
    select: columns,
    orderBy: { id: 'asc' },
    take: BATCH,
  })
}

export type FigureToExport = Awaited<ReturnType<typeof batchAfter>>[number]

/** All figures of a filter, by id, with everything that says what they are and where they stand. */
export async function* figuresToExport(
  db: Database,
  filter: ExportFilter,
): AsyncGenerator<readonly FigureToExport[]> {
  let batch = await batchAfter(db, filter, '')
  for (; batch.length > 0; batch = await batchAfter(db, filter, batch.at(-1)?.id ?? '')) yield batch
}
