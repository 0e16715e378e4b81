/** Reports of visitors that nobody has settled, oldest first. */
import type { Database } from '@/lib/db/client'
import type { Slice } from '@/lib/db/queries/figures'
import type { ReportItem } from '@/lib/records/review/work-item'

export async function countReports(db: Database): Promise<number> {
  return await db.report.count({ where: { settledAt: null } })
}

export async function listReports(db: Database, slice: Slice): Promise<ReportItem[]> {
  const rows = await db.report.findMany({
    where: { settledAt: null },
    select: { id: true, createdAt: true, path: true, text: true, contact: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    ...slice,
  })
  return rows.map((row) => ({ is: 'report', ...row }))
}
