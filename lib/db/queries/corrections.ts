import { z } from 'zod'
import type { Database } from '@/lib/db/client'

const correctionSchema = z.object({
  id: z.string(),
  field: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string(),
  author: z.string(),
  createdAt: z.date(),
})

/** A person's decision on a record, as it is shown to everyone. */
export type PublishedCorrection = z.infer<typeof correctionSchema>

/** What people changed in a record, newest first. */
export async function readCorrections(
  db: Database,
  recordKind: 'agency' | 'program' | 'metric' | 'article',
  recordId: string,
): Promise<PublishedCorrection[]> {
  const rows = await db.correction.findMany({
    where: { recordKind, recordId },
    select: { id: true, field: true, before: true, after: true, reason: true, author: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return z.array(correctionSchema).parse(rows)
}
