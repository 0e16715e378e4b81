/** Whom the articles of one made-up country speak of: real places, made-up agencies with their histories. */
import { provinceOf, REGIONS } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'
import type { AgencyType } from '@/lib/records/vocabulary'
import {
  type AgencyShape,
  CITY_AGENCIES,
  MINISTRIES,
  PROVINCE_AGENCIES,
} from '@/scripts/generate/agencies.data'
import { type Chance, chanceOf } from '@/scripts/generate/chance'
import { FUND_SHAPES, PROGRAM_SHAPES, type ProgramShape } from '@/scripts/generate/programs.data'

export interface MadeUpAgency {
  name: string
  short: string
  type: AgencyType
  region: Region
  /** Its name before, and the month in which that ended: `2016-04`. */
  former: { name: string; until: string } | null
  programs: readonly ProgramShape[]
  fund: string
}

const PROVINCES = REGIONS.filter(({ level }) => level === 'province')
const UNITS = REGIONS.filter(({ parentCode }) => parentCode?.length === 2)
const OF_A_PROVINCE = 0.2
const RENAMED = 0.35
const FIRST_YEAR = 2003
export const LAST_YEAR = 2025

/** A province now and then, else any city, county or district of the country. */
export function drawRegion(chance: Chance): Region {
  return chance.happens(OF_A_PROVINCE) ? chance.pick(PROVINCES) : chance.pick(UNITS)
}

/** An agency of a region, of the few that it has in this country. */
export function drawAgency(country: number, region: Region, chance: Chance): MadeUpAgency {
  const own = chanceOf(country, 'agencies', region.code)
  const shapes = region.level === 'province' ? PROVINCE_AGENCIES : CITY_AGENCIES
  const shape = chance.pick(own.some(shapes, own.between(2, 4)))
  return madeUpAgency(shape, region, chanceOf(country, 'agency', region.code, shape.now))
}

function madeUpAgency(shape: AgencyShape, region: Region, chance: Chance): MadeUpAgency {
  const place = region.shortName
  const isRenamed = shape.before.length > 0 && chance.happens(RENAMED)
  const until = `${chance.between(FIRST_YEAR + 4, LAST_YEAR - 2)}-${String(chance.between(1, 12)).padStart(2, '0')}`
  return {
    name: `${place}${shape.now}`,
    short: shape.short,
    type: shape.type,
    region,
    former: isRenamed ? { name: `${place}${chance.pick(shape.before)}`, until } : null,
    programs: chance.some(PROGRAM_SHAPES, 5),
    fund: `${place} ${chance.pick(FUND_SHAPES)}`,
  }
}

/** A ministry that had its name in this year. */
export function drawMinistry(year: number, chance: Chance): string {
  return chance.pick(MINISTRIES.filter(([, from, until]) => from <= year && year <= until))[0]
}

export function drawDate(chance: Chance): { year: number; month: number; day: number } {
  return {
    year: chance.between(FIRST_YEAR, LAST_YEAR),
    month: chance.between(1, 12),
    day: chance.between(1, 28),
  }
}

/** `경기도`; nothing before a province's own name. */
export const provinceNameOf = (region: Region): string =>
  region.level === 'province' ? '' : provinceOf(region).name
