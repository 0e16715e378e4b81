/** Of the thousands of claims about a ministry those few that prove its names best. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

const TABLES = {
  agency: { claims: 'AgencyClaim', shapes: 'AgencyShape', owner: 'agencyId' },
  program: { claims: 'ProgramClaim', shapes: 'ProgramShape', owner: 'programId' },
} as const

/** So many lists of one are asked for in one statement. */
const SHAPES_AT_ONCE = 100

const rowsSchema = z.array(z.object({ id: z.string() }))
const shapesSchema = z.array(z.object({ id: z.string(), recordId: z.string() }))

export interface NamingClaims {
  ids: string[]
  /** Records none of whose claims has a shape yet, in a base of before: all their claims count. */
  unshaped: string[]
}

/**
 * The claims in which the names of records are printed first: of all claims that say the very same the earliest dated one,
 * and one without a date.
 */
export async function namingClaims(
  db: Database,
  kind: keyof typeof TABLES,
  recordIds: readonly string[],
): Promise<NamingClaims> {
  if (recordIds.length === 0) return { ids: [], unshaped: [] }
  const { claims, shapes, owner } = TABLES[kind]
  const [from, to, of] = [`"${shapes}"`, `"${claims}"`, `"${owner}"`].map((name) => Prisma.raw(name))
  const found = shapesSchema.parse(
    await db.$queryRaw`SELECT "id", ${of} AS "recordId" FROM ${from} WHERE ${of} IN (${Prisma.join(recordIds)})`,
  )
  const ids: string[] = []
  for (let at = 0; at < found.length; at += SHAPES_AT_ONCE) {
    const lists = found.slice(at, at + SHAPES_AT_ONCE).flatMap(({ id }) => {
      const own = Prisma.sql`SELECT "id" FROM ${to} WHERE "shapeId" = ${id}`
      return [
        Prisma.sql`SELECT * FROM (${own} AND "dated" > '' ORDER BY "dated", "id" LIMIT 1) AS dated`,
        Prisma.sql`SELECT * FROM (${own} AND "dated" = '' ORDER BY "id" LIMIT 1) AS undated`,
      ]
    })
    ids.push(...rowsSchema.parse(await db.$queryRaw(Prisma.join(lists, ' UNION '))).map(({ id }) => id))
  }
  const shaped = new Set(found.map(({ recordId }) => recordId))
  return { ids, unshaped: recordIds.filter((id) => !shaped.has(id)) }
}

/**
 * Ids of the names of an agency of which an article tells when they ended, of each name and end the earliest: that is no part
 * of what makes two claims the same.
 */
export async function endedNames(db: Database, agencyId: string): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT "id" FROM (
      SELECT named."id", ROW_NUMBER() OVER (
        PARTITION BY named."name", named."until"
        ORDER BY CASE WHEN claim."dated" > '' THEN claim."dated" ELSE '9999' END, named."id") AS "place"
      FROM "AgencyName" AS named JOIN "AgencyClaim" AS claim ON claim."id" = named."claimId"
      WHERE named."agencyId" = ${agencyId} AND named."until" > '') AS placed
    WHERE "place" = 1`
  return rowsSchema.parse(rows).map(({ id }) => id)
}
