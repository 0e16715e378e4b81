import type { Measure } from '@/lib/compare/measure'
import type { RegionReference } from '@/lib/records/published/reference'
import type { CoverageCell } from '@/lib/records/published/region'

const SUGGESTED = 4

/**
 * Cities to show when the address names none, or only one: first those that have the measure, then those with most
 * figures. Provinces are left out, for they contain the others.
 */
export function suggestRegions(
  regions: readonly RegionReference[],
  cells: readonly CoverageCell[],
  measure: Measure | null,
): string[] {
  const weights = new Map<string, number>()
  for (const cell of cells) {
    const weight = cell.figures + (cell.measure === measure ? 1e6 : 0)
    weights.set(cell.region, (weights.get(cell.region) ?? 0) + weight)
  }
  return regions
    .filter((region) => region.level !== 'province' && weights.has(region.slug))
    .sort((a, b) => (weights.get(b.slug) ?? 0) - (weights.get(a.slug) ?? 0))
    .slice(0, SUGGESTED)
    .map((region) => region.slug)
}
