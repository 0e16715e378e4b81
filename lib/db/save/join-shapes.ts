import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

/** Notes that stored shapes are of one claim more, of an article of this date. */
export async function joinShapes(
  tx: Transaction,
  table: 'AgencyShape' | 'ProgramShape',
  ids: readonly string[],
  articleDate: string,
): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${table}"`)}
    SET "claims" = "claims" + 1, "latest" = CASE WHEN "latest" < ${articleDate} THEN ${articleDate} ELSE "latest" END
    WHERE "id" IN (${Prisma.join([...ids])})`
}
