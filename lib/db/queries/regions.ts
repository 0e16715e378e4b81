import type { Database } from '@/lib/db/client'
import { toRegionReference } from '@/lib/db/queries/references'
import { isWithin, REGIONS, regionBySlug } from '@/lib/records/gazetteer'
import { type RegionSummary, regionSummarySchema } from '@/lib/records/published/region'

/** Codes of a region and of all regions in it: the records of 경기도 are also those of its cities. */
export function codesWithin(code: string): string[] {
  return REGIONS.filter((region) => isWithin(region.code, code)).map((region) => region.code)
}

/** As `codesWithin`, for several regions by slug. Unknown slugs are left out. */
export function codesOfSlugs(slugs: readonly string[]): string[] {
  return slugs.flatMap((slug) => {
    const region = regionBySlug(slug)
    return region === undefined ? [] : codesWithin(region.code)
  })
}

/** All regions with any record, in the official order, each with what is recorded of itself (not of those in it). */
export async function readRegionSummaries(db: Database): Promise<RegionSummary[]> {
  const [agencies, programs, figures, articles] = await Promise.all([
    db.agency.groupBy({ by: ['regionCode'], _count: true }).then(toCounts),
    db.program.groupBy({ by: ['regionCode'], _count: true }).then(toCounts),
    db.metric.groupBy({ by: ['regionCode'], where: { reprintOfId: null }, _count: true }).then(toCounts),
    countArticles(db),
  ])
  const counted = [agencies, programs, figures, articles]
  return REGIONS.filter(({ code }) => counted.some((counts) => counts.has(code))).map(({ code }) =>
    regionSummarySchema.parse({
      ...toRegionReference(code),
      code,
      agencies: agencies.get(code) ?? 0,
      programs: programs.get(code) ?? 0,
      figures: figures.get(code) ?? 0,
      articles: articles.get(code) ?? 0,
    }),
  )
}

/** Articles about a region, each counted once however often it names it. */
async function countArticles(db: Database): Promise<ReadonlyMap<string, number>> {
  const pairs = await db.mention.groupBy({
    by: ['regionCode', 'articleId'],
    where: { role: 'subject', regionCode: { not: null } },
  })
  const counts = new Map<string, number>()
  for (const { regionCode } of pairs) {
    if (regionCode !== null) counts.set(regionCode, (counts.get(regionCode) ?? 0) + 1)
  }
  return counts
}

function toCounts(
  rows: readonly { regionCode: string | null; _count: number }[],
): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row) => (row.regionCode === null ? [] : [[row.regionCode, row._count]])))
}
