import type { Database } from '@/lib/db/client'
import type { RecordKind } from '@/lib/records/vocabulary'

/** The next ids of a kind behind `after`, in order, at most `limit`; regions only where an article names them. Empty at the end. */
export async function recordIdsAfter(
  db: Database,
  kind: RecordKind,
  after: string,
  limit: number,
): Promise<string[]> {
  const page = {
    where: { id: { gt: after } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  } as const
  switch (kind) {
    case 'region':
      return await regionCodesAfter(db, after, limit)
    case 'agency':
      return (await db.agency.findMany(page)).map(({ id }) => id)
    case 'program':
      return (await db.program.findMany(page)).map(({ id }) => id)
    case 'metric':
      return (await db.metric.findMany(page)).map(({ id }) => id)
    case 'sentence':
      return (await db.sentence.findMany(page)).map(({ id }) => id)
  }
}

async function regionCodesAfter(db: Database, after: string, limit: number): Promise<string[]> {
  const rows = await db.region.findMany({
    where: { code: { gt: after }, mentions: { some: {} } },
    select: { code: true },
    orderBy: { code: 'asc' },
    take: limit,
  })
  return rows.map(({ code }) => code)
}
