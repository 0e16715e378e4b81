import { fullName, provinceOf, regionByCode, regionBySlug, regionsNamed } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'

/** The region and those above it, from the region upwards; empty for no or an unknown code. */
export function lineage(code: string | null): Region[] {
  const region = code === null ? undefined : regionByCode(code)
  return region === undefined ? [] : [region, ...lineage(region.parentCode)]
}

/** Slugs of the regions and all above them, each once: what the region facet filters by. */
export function lineageSlugs(codes: readonly (string | null)[]): string[] {
  return [...new Set(codes.flatMap(lineage).map(({ slug }) => slug))]
}

/** Every name of a region: 안양시, 안양; with former ones. */
export function regionNames(region: Region): string[] {
  return [...new Set([region.name, region.shortName, ...region.otherNames.map(({ name }) => name)])]
}

/** Names of the regions and of all above them. */
export function lineageNames(codes: readonly (string | null)[]): string[] {
  return [...new Set(codes.flatMap(lineage).flatMap(regionNames))]
}

/** The name to show: `안양시`; null for no or an unknown code. */
export function regionLabel(code: string | null): string | null {
  return (code === null ? undefined : regionByCode(code))?.name ?? null
}

/** The name of a region's slug, with what is above it where several regions have that name (중구). Null for no region's slug. */
export function regionNameOf(slug: string): string | null {
  const region = regionBySlug(slug)
  if (region === undefined) return null
  return regionsNamed(region.name).length > 1 ? fullName(region) : region.name
}

/** The slug of the province a region lies in; null for a province and for no region's slug. */
export function provinceSlug(slug: string): string | null {
  const region = regionBySlug(slug)
  return region === undefined || region.level === 'province' ? null : provinceOf(region).slug
}
