import { z } from 'zod'
import { type Database, kindOfDatabase } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

const answerSchema = z.tuple([z.object({ rows: z.union([z.string(), z.array(z.unknown())]) })])

/**
 * Thousands of narrow rows as one value: the client takes a seventh of the time for it that it takes for as many rows.
 * @param columns names of our own
 * @param from `FROM … WHERE …`
 * @returns the values of each row in the order of the columns; rows come in no order of their own
 */
export async function compactRows(
  db: Database,
  columns: readonly string[],
  from: Prisma.Sql,
): Promise<unknown[]> {
  const values = columns.map((column) => `"${column}"`).join(', ')
  const rows =
    kindOfDatabase(db) === 'sqlite'
      ? `json_group_array(json_array(${values}))`
      : `COALESCE(json_agg(json_build_array(${values})), '[]')`
  const [answer] = answerSchema.parse(await db.$queryRaw`SELECT ${Prisma.raw(rows)} AS "rows" ${from}`)
  return typeof answer.rows === 'string' ? z.array(z.unknown()).parse(JSON.parse(answer.rows)) : answer.rows
}
