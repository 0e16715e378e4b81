import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

/** Keeps the report of a run that changed something. */
export async function writeIngestRun(db: Transaction, run: Prisma.IngestRunCreateInput): Promise<void> {
  await db.ingestRun.create({ data: run })
}
