/** Figures by their ids with all that is shown of them, by one statement: the client would make one for each table. */
import { z } from 'zod'
import { type Database, kindOfDatabase } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { compactRows } from '@/lib/db/queries/compact-rows'
import { openingWords, toRegionReference } from '@/lib/db/queries/references'
import { type Figure, figureSchema } from '@/lib/records/published/figure'

const text = z.string()
const maybe = z.string().nullable()

const rowSchema = z.object({
  ...{
    id: text,
    value: z.coerce.number(),
    unit: text,
    counter: maybe,
    raw: text,
    start: z.int(),
    end: z.int(),
  },
  ...{ kind: text, label: text, qualifier: text, status: text, period: maybe, compareClass: maybe },
  ...{ year: z.int().nullable(), yearBasis: maybe, regionCode: maybe, review: maybe },
  ...{ sentenceText: text, sentenceStart: z.int() },
  ...{ articleId: text, articleReprintOf: maybe, articleSlug: text, title: maybe, opening: maybe },
  ...{ publisher: maybe, author: maybe, publishedOn: maybe, publishedYear: z.int().nullable() },
  ...{ totalId: maybe, totalReprintOf: maybe },
  ...{ agencySlug: maybe, agencyName: maybe, programSlug: maybe, programName: maybe },
})

type FlatFigure = z.infer<typeof rowSchema>

const COLUMNS = rowSchema.keyof().options

/** Where the columns are that are not the figure's own. */
const OF_OTHERS: Partial<Record<keyof FlatFigure, string>> = {
  sentenceText: 's."text"',
  sentenceStart: 's."start"',
  articleId: 'a."id"',
  articleReprintOf: 'a."reprintOfId"',
  articleSlug: 'a."slug"',
  title: 'a."title"',
  publisher: 'a."publisher"',
  author: 'a."author"',
  publishedOn: 'a."publishedOn"',
  publishedYear: 'a."publishedYear"',
  opening: 'o."text"',
  totalId: 'm."partOfId"',
  // Few figures have a total: joined to the table, PostgreSQL would rather read all of it for some hundred.
  totalReprintOf: '(SELECT p."reprintOfId" FROM "Metric" AS p WHERE p."id" = m."partOfId")',
  agencySlug: 'g."slug"',
  agencyName: 'g."name"',
  programSlug: 'r."slug"',
  programName: 'r."name"',
}

/** As text: in JSON SQLite writes fifteen digits of a number, and a value has up to seventeen. */
const VALUE = { sqlite: `printf('%!.17g', m."value")`, postgresql: 'CAST(m."value" AS TEXT)' }

/** @returns the figures in no order of their own; ids of no figure are passed over. */
export async function figureRows(db: Database, ids: readonly string[]): Promise<FlatFigure[]> {
  if (ids.length === 0) return []
  const columns = COLUMNS.map((name) => {
    const place = name === 'value' ? VALUE[kindOfDatabase(db)] : (OF_OTHERS[name] ?? `m."${name}"`)
    return `${place} AS "${name}"`
  })
  const from = Prisma.sql`FROM (
    SELECT ${Prisma.raw(columns.join(', '))}
    FROM "Metric" AS m
    JOIN "Sentence" AS s ON s."id" = m."sentenceId"
    JOIN "Article" AS a ON a."id" = m."articleId"
    LEFT JOIN "Sentence" AS o ON a."title" IS NULL AND o."articleId" = a."id" AND o."ordinal" = 0
    LEFT JOIN "Agency" AS g ON g."id" = m."agencyId"
    LEFT JOIN "Program" AS r ON r."id" = m."programId"
    WHERE m."id" IN (${Prisma.join(ids)})) AS figures`
  return z
    .array(z.array(z.unknown()))
    .parse(await compactRows(db, COLUMNS, from))
    .map((row) => rowSchema.parse(Object.fromEntries(COLUMNS.map((name, at) => [name, row[at]]))))
}

export function figureFromRow(row: FlatFigure): Figure {
  const { id, value, unit, counter, raw, start, end, kind, label, qualifier, status } = row
  const { year, yearBasis, period, compareClass, title, publisher, author, publishedOn, publishedYear } = row
  const heading = title ?? openingWords(row.opening ?? '')
  // Not spread: of hundreds of figures that alone would take as long as to read them.
  return figureSchema.parse({
    ...{ id, value, unit, counter, raw, start, end, kind, label, qualifier, status },
    ...{ year, yearBasis, period, compareClass, sentenceStart: row.sentenceStart },
    sentence: row.sentenceText,
    region: toRegionReference(row.regionCode),
    article: { slug: row.articleSlug, title, publisher, author, publishedOn, publishedYear, heading },
    agency: named(row.agencySlug, row.agencyName),
    program: named(row.programSlug, row.programName),
    partOf: row.totalReprintOf ?? row.totalId,
    corrected: row.review === 'corrected' || row.review === 'added',
    source: row.articleReprintOf ?? row.articleId,
  })
}

const named = (slug: string | null, name: string | null) => (slug === null ? null : { slug, name })
