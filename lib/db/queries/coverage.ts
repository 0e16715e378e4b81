/** What there is to compare, from the counts that the database keeps. */
import { z } from 'zod'
import { fullestFirst } from '@/lib/compare/choose-regions'
import { MEASURE_KEYS, type Measure, measureOf } from '@/lib/compare/measure'
import type { ComparableCount } from '@/lib/compare/plan'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { compactRows } from '@/lib/db/queries/compact-rows'
import { toRegionReference } from '@/lib/db/queries/references'
import { REGIONS, regionByCode, regionBySlug } from '@/lib/records/gazetteer'
import type { RegionReference } from '@/lib/records/published/reference'
import type { MeasureCount, YearCount } from '@/lib/records/published/region'
import {
  COMPARE_CLASSES,
  type CompareClass,
  compareClassSchema,
  type MetricKind,
  metricKindSchema,
} from '@/lib/records/vocabulary'

export interface Coverage {
  /** Regions with any figure, in the official order; one whose figures can't be compared has no count. */
  regions: RegionReference[]
  counts: MeasureCount[]
}

/** How many figures each region has of each measure that can be compared. */
export async function readCoverage(db: Database): Promise<Coverage> {
  const from = Prisma.sql`FROM "RecordCount" WHERE "record" = 'figure' AND "regionCode" <> ''`
  const rows = countsSchema.parse(
    await compactRows(db, ['regionCode', 'kind', 'compareClass', 'count'], from),
  )
  const counts = new Map<string, MeasureCount>()
  for (const [code, kind, compareClass, count] of rows) {
    const [region, measure] = [regionByCode(code)?.slug, measureOfRow(kind, compareClass)]
    if (region === undefined || measure === null) continue
    const key = `${region} ${measure}`
    counts.set(key, { region, measure, figures: (counts.get(key)?.figures ?? 0) + count })
  }
  const withFigures = new Set(rows.map(([code]) => code))
  const regions = REGIONS.filter(({ code }) => withFigures.has(code)).flatMap(
    ({ code }) => toRegionReference(code) ?? [],
  )
  return { regions, counts: [...counts.values()] }
}

/** The coverage map of one page. */
export interface CoverageMap {
  /** Those that are shown. */
  regions: RegionReference[]
  /** How many there are. */
  total: number
  /** What any region has something of, in the order of the closed lists. */
  measures: Measure[]
  /** Of the regions that are shown; of the measure, or of all measures together. */
  counts: YearCount[]
  measure: Measure | null
}

/** @param most so many regions, those with most figures; all in the official order without it */
export async function readCoverageMap(
  db: Database,
  { regions, counts }: Coverage,
  measure: Measure | null,
  most?: number,
): Promise<CoverageMap> {
  const shown = most === undefined ? regions : fullestFirst(regions, counts, measure).slice(0, most)
  return {
    regions: shown,
    total: regions.length,
    measures: MEASURE_KEYS.filter((key) => counts.some((count) => count.measure === key)),
    counts: await readYearCounts(db, shown, measure),
    measure,
  }
}

/**
 * How many figures that can be compared these regions have in each year.
 * @param measure of that only; null for all measures together
 */
async function readYearCounts(
  db: Database,
  regions: readonly RegionReference[],
  measure: Measure | null,
): Promise<YearCount[]> {
  const codes = regions.flatMap(({ slug }) => regionBySlug(slug)?.code ?? [])
  if (codes.length === 0) return []
  const counted = Prisma.join((measure === null ? MEASURE_KEYS : [measure]).map(ofMeasure), ' OR ')
  const from = Prisma.sql`FROM (
    SELECT "regionCode", "year", SUM("count") AS "count" FROM "FigureCount"
    WHERE "regionCode" IN (${Prisma.join(codes)}) AND (${counted}) GROUP BY "regionCode", "year") AS counted`
  const rows = await compactRows(db, ['regionCode', 'year', 'count'], from)
  return yearCountsSchema.parse(rows).flatMap(([code, year, figures]) => {
    const region = regionByCode(code)?.slug
    return region === undefined ? [] : [{ region, year: year === 0 ? null : year, figures }]
  })
}

const yearCountsSchema = z.array(z.tuple([z.string(), z.number(), z.number()]))

/** How many figures of each measure these regions have in each year. */
export async function readComparableCounts(
  db: Database,
  codes: readonly string[],
): Promise<ComparableCount[]> {
  if (codes.length === 0) return []
  const from = Prisma.sql`FROM "FigureCount" WHERE "regionCode" IN (${Prisma.join(codes)})`
  const columns = ['regionCode', 'kind', 'compareClass', 'count', 'year']
  return yearlySchema
    .parse(await compactRows(db, columns, from))
    .flatMap(([code, kind, compareClass, figures, year]) => {
      const [region, measure] = [regionByCode(code)?.slug, measureOfRow(kind, compareClass)]
      if (region === undefined || measure === null) return []
      return { region, measure, year: year === 0 ? null : year, figures }
    })
}

/** What `measureOf` says, of the columns of a count. */
const ofMeasure = (measure: Measure) =>
  Object.hasOwn(COMPARE_CLASSES, measure)
    ? Prisma.sql`"compareClass" = ${measure}`
    : Prisma.sql`("compareClass" = '' AND "kind" = ${measure})`

const count = [z.string(), metricKindSchema, z.literal('').or(compareClassSchema), z.number()] as const
const countsSchema = z.array(z.tuple(count))
const yearlySchema = z.array(z.tuple([...count, z.number()]))

const measureOfRow = (kind: MetricKind, compareClass: CompareClass | '') =>
  measureOf({ kind, compareClass: compareClass === '' ? null : compareClass })
