/** Programmes of one name in several cities: what is most alike among the figures of a comparison. Pure. */
import type { Comparison } from '@/lib/compare/align'
import { regionsNamed } from '@/lib/records/gazetteer'
import { nameKey } from '@/lib/records/names'
import type { Figure } from '@/lib/records/published/figure'
import type { RegionReference } from '@/lib/records/published/reference'

export interface AlikePrograms {
  /** As the first of them is called. */
  name: string
  year: number
  /** In the comparison's order of cities; only those that have it, each with its largest figure. */
  figures: { region: RegionReference; figure: Figure }[]
}

/** Names that two cities or more have a figure of in one year, the newest year and the most cities first. */
export function alikePrograms(comparison: Comparison): AlikePrograms[] {
  return comparison.rows.flatMap(({ year, cells }) => {
    const groups = new Map<string, AlikePrograms>()
    for (const { region, figures } of cells) {
      // A cell's figures come largest first: the first of a programme stands for it.
      for (const figure of figures) {
        if (figure.program === null) continue
        const key = keyWithoutRegion(figure.program.name, region)
        const group = groups.get(key) ?? { name: figure.program.name, year, figures: [] }
        if (!group.figures.some((one) => one.region.slug === region.slug))
          group.figures.push({ region, figure })
        groups.set(key, group)
      }
    }
    return [...groups.values()]
      .filter(({ figures }) => figures.length > 1)
      .sort((a, b) => b.figures.length - a.figures.length || a.name.localeCompare(b.name, 'ko'))
  })
}

/** 안양시 중소기업육성자금 and 김포 중소기업육성자금 are called the same. */
function keyWithoutRegion(name: string, region: RegionReference): string {
  const key = nameKey(name)
  const names = regionsNamed(region.name).flatMap((one) => [one.name, one.shortName])
  const said = names.map(nameKey).find((one) => key.startsWith(one) && key.length > one.length + 1)
  return said === undefined ? key : key.slice(said.length)
}
