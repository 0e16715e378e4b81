import type { RegionReference } from '@/lib/records/published/reference'

/** Regions under the name of their province, in the order in which they come; a province stands among its own. */
export function byProvince<T extends RegionReference>(
  regions: readonly T[],
): { province: string; members: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const region of regions) {
    const province = region.province ?? region.name
    groups.set(province, [...(groups.get(province) ?? []), region])
  }
  return [...groups].map(([province, members]) => ({ province, members }))
}
