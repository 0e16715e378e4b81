import type { Database } from '@/lib/db/client'

export interface OpenReport {
  id: string
  createdAt: Date
  path: string
  text: string
  contact: string | null
}

/** Reports that nobody has settled, oldest first. */
export async function openReports(db: Database): Promise<OpenReport[]> {
  return await db.report.findMany({
    where: { settledAt: null },
    select: { id: true, createdAt: true, path: true, text: true, contact: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}
