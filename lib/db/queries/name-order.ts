/** Which agencies or programmes a list shows, by name: found by indexes of that order, however many there are. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { firstOfLists } from '@/lib/db/queries/first-of-lists'

const OF = { columns: '"id", "name"', order: '"name", "id"' }

/** A record has one of the values of each column that is given; the first of them that is given leads. */
type Conditions = readonly (readonly [
  column: 'agencyId' | 'regionCode' | 'type' | 'category',
  values: readonly string[] | undefined,
])[]

const rowsSchema = z.array(z.object({ id: z.string() }))

/** Ids of one page. All columns that lead a list have an index with the name behind them. */
export async function idsByName(
  db: Database,
  table: 'Agency' | 'Program',
  conditions: Conditions,
  page: { skip: number; take: number },
): Promise<string[]> {
  const given = conditions.flatMap(([column, values]) => (values === undefined ? [] : [{ column, values }]))
  if (page.take === 0 || given.some(({ values }) => values.length === 0)) return []
  const [leading, ...others] = given
  const rest = others.map(
    ({ column, values }) => Prisma.sql`AND ${named(column)} IN (${Prisma.join(values)})`,
  )
  const from = Prisma.sql`FROM ${named(table)}`
  const lists =
    leading === undefined
      ? [from]
      : [...new Set(leading.values)].map((value) =>
          Prisma.join([from, Prisma.sql`WHERE ${named(leading.column)} = ${value}`, ...rest], ' '),
        )
  return rowsSchema.parse(await db.$queryRaw(firstOfLists(OF, lists, page))).map(({ id }) => id)
}

const named = (name: string) => Prisma.raw(`"${name}"`)
