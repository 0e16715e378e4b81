import { z } from 'zod'
import type { SeriesFigure } from '@/lib/compare/series'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { compactRows } from '@/lib/db/queries/compact-rows'
import { type Named, namedById } from '@/lib/db/queries/named-by-id'
import { figureSchema } from '@/lib/records/published/figure'

/** A record with more is drawn as far as its newest figures go. */
const MOST_FIGURES = 800

const COLUMNS = [
  ...(['id', 'value', 'unit', 'counter', 'raw', 'kind', 'label', 'qualifier', 'status', 'year'] as const),
  ...(['period', 'compareClass', 'partOfId', 'agencyId', 'programId'] as const),
]

const id = z.string().nullable()
const rowsSchema = z.array(z.array(z.unknown()))
const figuresSchema = z.array(
  figureSchema
    .omit({
      ...{ start: true, end: true, sentence: true, sentenceStart: true, yearBasis: true, partOf: true },
      ...{ region: true, article: true, source: true, corrected: true, agency: true, program: true },
    })
    .extend({ partOfId: id, agencyId: id, programId: id }),
)

/** The dated figures of one region, agency or programme, without their sentences: enough to draw them over the years. */
export async function readSeriesFigures(
  db: Database,
  owner: { regionCode: string } | { agencyId: string } | { programId: string },
): Promise<SeriesFigure[]> {
  const figures = await readNewest(db, owner)
  const idsOf = (key: 'agencyId' | 'programId') => figures.flatMap((figure) => figure[key] ?? [])
  const [agencies, programs] = await Promise.all([
    namedById(db, 'agency', idsOf('agencyId')),
    namedById(db, 'program', idsOf('programId')),
  ])
  const named = (of: ReadonlyMap<string, Named>, key: string | null) =>
    key === null ? null : (of.get(key) ?? null)
  return figures
    .map(({ partOfId, agencyId, programId, ...figure }) => ({
      ...figure,
      partOf: partOfId,
      agency: named(agencies, agencyId),
      program: named(programs, programId),
    }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1))
}

async function readNewest(db: Database, owner: Readonly<Record<string, string>>) {
  const conditions = Object.entries(owner).map(
    ([column, value]) => Prisma.sql`${Prisma.raw(`"${column}"`)} = ${value}`,
  )
  const columns = Prisma.raw(COLUMNS.map((column) => `"${column}"`).join(', '))
  const from = Prisma.sql`FROM (
    SELECT ${columns} FROM "Metric"
    WHERE ${Prisma.join(conditions, ' AND ')} AND "year" IS NOT NULL AND COALESCE("reprintOfId", '') = ''
    ORDER BY "year" DESC NULLS LAST, "articleId", "start", "id" LIMIT ${MOST_FIGURES}) AS newest`
  const rows = rowsSchema.parse(await compactRows(db, COLUMNS, from))
  return figuresSchema.parse(
    rows.map((row) => Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]]))),
  )
}
