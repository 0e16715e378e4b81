import type { Measure } from '@/lib/compare/measure'
import type { RegionReference } from '@/lib/records/published/reference'
import type { MeasureCount } from '@/lib/records/published/region'

const SUGGESTED = 4
/** More than the figures of any region. */
const HAS_MEASURE = 1e9

/**
 * Cities to show when the address names none, or only one: first those that have the measure, then those with most
 * figures. Provinces are left out, for they contain the others.
 */
export function suggestRegions(
  regions: readonly RegionReference[],
  counts: readonly MeasureCount[],
  measure: Measure | null,
): string[] {
  const cities = regions.filter(({ level }) => level !== 'province')
  return heaviestFirst(
    cities.filter(({ slug }) => counts.some(({ region }) => region === slug)),
    counts,
    (count) => count.figures + (count.measure === measure ? HAS_MEASURE : 0),
  )
    .slice(0, SUGGESTED)
    .map((region) => region.slug)
}

/** Regions with most to compare first, those that have the measure before others. */
export function mostToCompareFirst(
  regions: readonly RegionReference[],
  counts: readonly MeasureCount[],
  measure: string,
): RegionReference[] {
  return heaviestFirst(
    regions,
    counts,
    (count) => count.figures + (count.measure === measure ? HAS_MEASURE : 0),
  )
}

/** Regions with most figures of a measure first; of all measures together where none is given. */
export function fullestFirst(
  regions: readonly RegionReference[],
  counts: readonly MeasureCount[],
  measure: string | null,
): RegionReference[] {
  return heaviestFirst(regions, counts, (count) =>
    measure === null || count.measure === measure ? count.figures : 0,
  )
}

/** Sorting keeps the official order among equals. */
function heaviestFirst(
  regions: readonly RegionReference[],
  counts: readonly MeasureCount[],
  weightOf: (count: MeasureCount) => number,
): RegionReference[] {
  const weights = new Map<string, number>()
  for (const count of counts) {
    weights.set(count.region, (weights.get(count.region) ?? 0) + weightOf(count))
  }
  return [...regions].sort((a, b) => (weights.get(b.slug) ?? 0) - (weights.get(a.slug) ?? 0))
}
