/** Which figures a list shows, in its order: found by indexes of that order, however many there are. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { YearsOfPage } from '@/lib/db/queries/figure-years'
import { firstOfLists } from '@/lib/db/queries/first-of-lists'

/** Columns that an index has before the order of lists; the first of them finds fewest figures. */
const ORDERED = ['programId', 'agencyId', 'regionCode', 'kind'] as const
const OTHERS = ['compareClass', 'year', 'status'] as const

/** A figure has one of the values of each column that is given. */
export type FigureConditions = Partial<
  Record<(typeof ORDERED)[number] | (typeof OTHERS)[number], readonly (string | number)[]>
>

const OF = {
  columns: '"id", "year", "articleId", "start"',
  order: '"year" DESC NULLS LAST, "articleId", "start", "id"',
}

// Not IS NULL, for which SQLite would rather read all figures that are no reprint.
const NO_REPRINT = Prisma.sql`COALESCE("reprintOfId", '') = ''`

const rowsSchema = z.array(z.object({ id: z.string() }))

/**
 * Ids of the figures of one page of a list, newest year first. What a reprint repeats is left out.
 * @param among of each value of the leading column, in the years that are given, only so many of the newest are looked at: else
 *   a kind that a large agency rarely has is sought among all of its figures
 * @param shown the years of the page, where they are known: what stands before them is not read
 */
export async function figureIdsInOrder(
  db: Database,
  given: FigureConditions,
  page: { skip: number; take: number },
  { among, shown }: { among?: number; shown?: YearsOfPage } = {},
): Promise<string[]> {
  if (page.take === 0 || Object.values(given).some((values) => values.length === 0)) return []
  const leading = ORDERED.find((column) => given[column] !== undefined)
  const others = [...ORDERED, ...OTHERS].filter((column) => column !== leading)
  const rest = [
    NO_REPRINT,
    ...others.flatMap((column) => {
      const values = given[column]
      return values === undefined ? [] : [Prisma.sql`${named(column)} IN (${Prisma.join(values)})`]
    }),
  ]
  const starts =
    leading === undefined
      ? [Prisma.empty]
      : [...new Set(given[leading])].map((value) => Prisma.sql`${named(leading)} = ${value} AND `)
  const lists = starts.flatMap((start) =>
    among === undefined
      ? partsShown(shown).map(
          (part) => Prisma.sql`FROM "Metric" WHERE ${start}${part}${Prisma.join(rest, ' AND ')}`,
        )
      : Prisma.sql`FROM (
          SELECT * FROM "Metric" WHERE ${start}${ofYears(given.year)}${NO_REPRINT} ORDER BY ${Prisma.raw(OF.order)} LIMIT ${among}) AS newest
        WHERE ${Prisma.join(rest, ' AND ')}`,
  )
  const slice = { ...page, skip: shown?.skip ?? page.skip }
  return rowsSchema.parse(await db.$queryRaw(firstOfLists(OF, lists, slice))).map(({ id }) => id)
}

/** Years in a range and none at all are two stretches of an index. */
function partsShown(shown: YearsOfPage | undefined): Prisma.Sql[] {
  if (shown === undefined) return [Prisma.empty]
  const { dated, undated } = shown
  return [
    ...(dated === null ? [] : [Prisma.sql`"year" BETWEEN ${dated.oldest} AND ${dated.newest} AND `]),
    ...(undated ? [Prisma.sql`"year" IS NULL AND `] : []),
  ]
}

const ofYears = (years: FigureConditions['year']) =>
  years === undefined ? Prisma.empty : Prisma.sql`"year" IN (${Prisma.join(years)}) AND `

const named = (column: string) => Prisma.raw(`"${column}"`)
