import type { Database } from '@/lib/db/client'

/** Tells one state of the records from another: every ingest that changes something, and every correction, gives a new one. */
export async function lastChange(db: Database): Promise<string> {
  const [run, correction] = await Promise.all([
    db.ingestRun.findFirst({ select: { id: true }, orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }] }),
    db.correction.findFirst({ select: { id: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
  ])
  return `${run?.id ?? ''} ${correction?.id ?? ''}`
}
