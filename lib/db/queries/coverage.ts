import { measureOf } from '@/lib/compare/measure'
import type { Database } from '@/lib/db/client'
import { toRegionReference } from '@/lib/db/queries/references'
import { REGIONS, regionByCode } from '@/lib/records/gazetteer'
import type { RegionReference } from '@/lib/records/published/reference'
import type { CoverageCell } from '@/lib/records/published/region'
import { compareClassSchema, metricKindSchema } from '@/lib/records/vocabulary'

export interface Coverage {
  /** Regions with any figure, in the official order; one whose figures can't be compared has no cell. */
  regions: RegionReference[]
  /** Only what exists: a city, measure and year without a cell is 자료 없음. */
  cells: CoverageCell[]
}

/** What can be compared: how many figures each region has of each measure in each year. */
export async function readCoverage(db: Database): Promise<Coverage> {
  const groups = await db.metric.groupBy({
    by: ['regionCode', 'compareClass', 'kind', 'year'],
    where: { regionCode: { not: null }, reprintOfId: null },
    _count: true,
  })
  const cells = new Map<string, CoverageCell>()
  for (const group of groups) {
    const region = regionByCode(group.regionCode ?? '')?.slug
    const measure = measureOf({
      compareClass: compareClassSchema.nullable().parse(group.compareClass),
      kind: metricKindSchema.parse(group.kind),
    })
    if (region === undefined || measure === null) continue
    const key = `${region} ${measure} ${group.year}`
    const known = cells.get(key)?.figures ?? 0
    cells.set(key, { region, measure, year: group.year, figures: known + group._count })
  }
  const withFigures = new Set(groups.map((group) => group.regionCode))
  const regions = REGIONS.filter(({ code }) => withFigures.has(code)).flatMap(
    ({ code }) => toRegionReference(code) ?? [],
  )
  return { regions, cells: [...cells.values()] }
}
