import { Prisma } from '@/lib/db/generated/client'

/**
 * A statement for one page of several lists that are merged in their common order. Of each list only its first rows are
 * read, in the order of an index; asked for rows of any of the lists, both databases would read and sort all of them.
 * @param of what is read of each row, and by what rows are ordered; of several that say the same one is kept
 * @param lists `FROM … WHERE …` of each; at most some hundred
 */
export function firstOfLists(
  of: { columns: string; order: string },
  lists: readonly Prisma.Sql[],
  { skip, take }: { skip: number; take: number },
): Prisma.Sql {
  const [columns, order] = [Prisma.raw(of.columns), Prisma.raw(of.order)]
  const [only, ...others] = lists
  if (only !== undefined && others.length === 0) {
    return Prisma.sql`SELECT ${columns} ${only} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
  }
  const firsts = lists.map(
    (list) =>
      Prisma.sql`SELECT * FROM (SELECT ${columns} ${list} ORDER BY ${order} LIMIT ${skip + take}) AS firsts`,
  )
  // UNION, not UNION ALL: an article about two cities stands in the lists of both.
  return Prisma.sql`
    SELECT ${columns} FROM (${Prisma.join(firsts, ' UNION ')}) AS merged
    ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
}
