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
  const [articles, agencies, programs, figures, openIssues, lastRun] = await Promise.all([
    db.article.count(),
    db.agency.count(),
    db.program.count(),
    db.metric.count({ where: { reprintOfId: null } }),
    db.issue.count(),
    db.article.aggregate({ _max: { updatedAt: true } }),
  ])
  return {
    articles,
    agencies,
    programs,
    figures,
    openIssues,
    updatedAt: lastRun._max.updatedAt,
  }
}
