import type { Database } from '@/lib/db/client'
import { countByRegion } from '@/lib/db/queries/record-counts'
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
  const counts = await countByRegion(db, ['agency', 'program', 'figure', 'subject'])
  return REGIONS.filter(({ code }) => counts.some((known) => known.has(code))).map(({ code }) => {
    const [agencies, programs, figures, articles] = counts.map((known) => known.get(code) ?? 0)
    return regionSummarySchema.parse({
      ...toRegionReference(code),
      ...{ code, agencies, programs, figures, articles },
    })
  })
}
