import type { Database } from '@/lib/db/client'

export interface Totals {
  articles: number
  agencies: number
  programs: number
  figures: number
  openIssues: number
  /** When an ingest last changed something; null for an empty base. */
  updatedAt: Date | null
}

export async function readTotals(db: Database): Promise<Totals> {
  const [rows, lastChanged] = await Promise.all([
    db.recordCount.groupBy({
      by: ['record'],
      where: { record: { in: ['article', 'agency', 'program', 'figure', 'issue'] } },
      _sum: { count: true },
    }),
    db.article.findFirst({ select: { updatedAt: true }, orderBy: { updatedAt: 'desc' } }),
  ])
  const counts = new Map(rows.map(({ record, _sum }) => [record, _sum.count ?? 0]))
  return {
    articles: counts.get('article') ?? 0,
    agencies: counts.get('agency') ?? 0,
    programs: counts.get('program') ?? 0,
    figures: counts.get('figure') ?? 0,
    openIssues: counts.get('issue') ?? 0,
    updatedAt: lastChanged?.updatedAt ?? null,
  }
}
