/** Which regions a reader may want to see beside one. Pure. */
import type { RegionSummary } from '@/lib/records/published/region'
import type { Region } from '@/lib/records/region'

export interface Peers {
  /** Of a province, the regions in it; of another region, those of the same province. */
  near: RegionSummary[]
  /** Of other provinces, those with about as many records: what there is of them can be laid beside each other. */
  alike: RegionSummary[]
}

const MOST_NEAR = 60
const MOST_ALIKE = 6

/** Provinces are no peers of a city, for they contain others; a province has no peers but those in it. */
export function peersOf(regions: readonly RegionSummary[], region: Region): Peers {
  const others = regions.filter(({ code, level }) => code !== region.code && level !== 'province')
  const isNear = ({ code }: RegionSummary) => code.slice(0, 2) === region.provinceCode
  const own = regions.find(({ code }) => code === region.code)
  const size = own === undefined ? null : sizeOf(own)
  return {
    near: others.filter(isNear).slice(0, MOST_NEAR),
    alike:
      size === null || region.level === 'province'
        ? []
        : others
            .filter((other) => !isNear(other) && other.figures > 0)
            .sort((a, b) => Math.abs(sizeOf(a) - size) - Math.abs(sizeOf(b) - size))
            .slice(0, MOST_ALIKE),
  }
}

/** By the order of magnitude: 3 and 6 are as far apart as 300 and 600. */
const sizeOf = ({ agencies, programs, figures }: RegionSummary): number =>
  Math.log(1 + agencies + programs + figures)
