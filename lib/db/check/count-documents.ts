import type { Database } from '@/lib/db/client'

/** How many search documents the records make: one each, of regions only those that an article names. */
export async function countDocuments(db: Database): Promise<number> {
  const counts = await Promise.all([
    db.region.count({ where: { mentions: { some: {} } } }),
    db.agency.count(),
    db.program.count(),
    db.metric.count(),
    db.sentence.count(),
  ])
  return counts.reduce((sum, count) => sum + count, 0)
}
