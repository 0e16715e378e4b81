/** Look-ups in the gazetteer. Names are compared as they stand: give them in NFC and without surrounding blanks. */
import type { Region } from '@/lib/records/region'
import {
  CITY_DISTRICTS,
  OTHER_CODES,
  OTHER_NAMES,
  OTHER_PROVINCE_CODES,
  PROVINCES,
  SHORT_NAMES,
  UNITS,
} from '@/lib/records/regions.data'

const NO_REGIONS: readonly Region[] = []

const otherNamesOf = (code: string): Region['otherNames'] =>
  (OTHER_NAMES.get(code) ?? []).map(([name, until]) => ({ name, until }))

function levelOf(name: string): Region['level'] {
  if (name.endsWith('시')) return 'city'
  return name.endsWith('군') ? 'county' : 'district'
}

/** Drops 시, 군 or 구, except where a single syllable would be left (`중구`). */
function shortNameOf(code: string, name: string): string {
  return SHORT_NAMES.get(code) ?? (name.length > 2 ? name.slice(0, -1) : name)
}

function toProvince([code, name, shortName, slug]: (typeof PROVINCES)[number]): Region {
  return {
    code,
    slug,
    name,
    shortName,
    otherNames: otherNamesOf(code),
    level: 'province',
    provinceCode: code,
    parentCode: null,
  }
}

function toUnit([code, name, slug]: (typeof UNITS)[number], parentCode: string): Region {
  return {
    code,
    slug,
    name,
    shortName: shortNameOf(code, name),
    otherNames: otherNamesOf(code),
    level: levelOf(name),
    provinceCode: code.slice(0, 2),
    parentCode,
  }
}

/** The units of one province in order, each city followed by its own districts. */
function unitsOf(provinceCode: string): Region[] {
  return UNITS.filter(([code]) => code.startsWith(provinceCode)).flatMap((unit) => {
    const stem = unit[0].slice(0, -1)
    const isCity = levelOf(unit[1]) === 'city'
    const districts = isCity ? CITY_DISTRICTS.filter(([code]) => code.startsWith(stem)) : []
    return [toUnit(unit, provinceCode), ...districts.map((district) => toUnit(district, unit[0]))]
  })
}

/** Every region, in the official order, a parent always before its children. */
export const REGIONS: readonly Region[] = PROVINCES.flatMap((row) => [toProvince(row), ...unitsOf(row[0])])

const BY_CODE: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.code, region]))
const BY_SLUG: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.slug, region]))
const BY_NAME = groupBy((region) => [
  region.name,
  region.shortName,
  ...region.otherNames.map(({ name }) => name),
])
const BY_PARENT = groupBy((region) => (region.parentCode === null ? [] : [region.parentCode]))

/** Lists the regions under each of their keys, once per key, in the order of REGIONS. */
function groupBy(keysOf: (region: Region) => string[]): ReadonlyMap<string, readonly Region[]> {
  const groups = new Map<string, Region[]>()
  for (const region of REGIONS) {
    for (const key of new Set(keysOf(region))) groups.set(key, [...(groups.get(key) ?? []), region])
  }
  return groups
}

/**
 * The gazetteer's code for an official code of another year (강원 was 42xxx, 전북 45xxx, 군위군 47720).
 * A code that never changed, or that is unknown, comes back as it is.
 */
export function gazetteerCode(code: string): string {
  const listed = OTHER_CODES.get(code)
  if (listed !== undefined) return listed
  const province = OTHER_PROVINCE_CODES.get(code.slice(0, 2))
  return province === undefined ? code : province + code.slice(2)
}

/** The region with this official code (2 or 5 digits), of this year or an earlier one. */
export function regionByCode(code: string): Region | undefined {
  return BY_CODE.get(gazetteerCode(code))
}

/** The region with this URL key (`anyang`, `seoul-gangnam-gu`). */
export function regionBySlug(slug: string): Region | undefined {
  return BY_SLUG.get(slug)
}

/** Every region whose present, short, former or other name is exactly `name`; more than one when it is ambiguous. */
export function regionsNamed(name: string): readonly Region[] {
  return BY_NAME.get(name) ?? NO_REGIONS
}

/**
 * The province a region lies in; a province lies in itself.
 * @throws RangeError for a region that is not the gazetteer's.
 */
export function provinceOf(region: Region): Region {
  const province = BY_CODE.get(region.provinceCode)
  if (province === undefined) throw new RangeError(`No province has the code ${region.provinceCode}.`)
  return province
}

/** The regions directly below the one with this code, in the official order. */
export function childrenOf(code: string): readonly Region[] {
  return BY_PARENT.get(gazetteerCode(code)) ?? NO_REGIONS
}

/** The region and everything above it, from the region upwards. */
function withAncestors(region: Region): Region[] {
  const parent = region.parentCode === null ? undefined : BY_CODE.get(region.parentCode)
  return parent === undefined ? [region] : [region, ...withAncestors(parent)]
}

/** The name that is unique in the country: `경기도 안양시 만안구`. */
export function fullName(region: Region): string {
  return withAncestors(region)
    .map(({ name }) => name)
    .reverse()
    .join(' ')
}

/** Whether the region `code` is, or lies in, the region `ancestorCode`. False for a code that is unknown. */
export function isWithin(code: string, ancestorCode: string): boolean {
  const region = regionByCode(code)
  if (region === undefined) return false
  const ancestor = gazetteerCode(ancestorCode)
  return withAncestors(region).some((unit) => unit.code === ancestor)
}
