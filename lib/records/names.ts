/** Names of agencies and programs: what makes two printed names one, and how a name stands in an address. */
import { provinceOf, regionsNamed } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'

/** Legal forms that are printed or left out at will: (재)안양산업진흥원, 디엠지모리㈜. */
const LEGAL_FORM = /\((?:주|재|사|유|복|학)\)|주식회사|재단법인|사단법인/g

/** ㆍ is a letter to Unicode, and a dot to everybody who types it. */
const DOTS = /[\u318d\u119e·・･]/g

/** A name with the name of its city before it (안양시 기업지원센터) needs this much after it to stand without it. */
const SHORTEST_REST = 4

/** The letters and digits of a name in lower case, without its legal form: the same for every way to print it. */
export function nameKey(name: string): string {
  const key = lettersOf(plainForm(name))
  return key === '' ? name.normalize('NFKC').toLowerCase().trim() : key
}

/** One form for all that looks alike, without what is left out at will. */
function plainForm(name: string): string {
  return name.replace(DOTS, ' ').normalize('NFKC').toLowerCase().replace(LEGAL_FORM, ' ')
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The key with the region's name before it, unless the name says the region already: so that 기업지원센터 of 안양,
 * 안양기업지원센터 and 안양시 기업지원센터 have one key, and that of 군산 another.
 */
export function fullNameKey(name: string, region: Region | null): string {
  const key = nameKey(name)
  if (region === null) return key
  const long = longNames(region).find(
    (other) => key.startsWith(other) && key.length - other.length >= SHORTEST_REST,
  )
  const short = long === undefined ? key : nameKey(region.shortName) + key.slice(long.length)
  return unsaidWords(name, region).map(nameKey).join('') + short
}

/**
 * The words that must stand before a name to say which region it is of: none for 안양산업진흥원 of 안양, `안양` for
 * 기업지원센터, `대구` for 중구청년센터, as other cities have a 중구 too.
 */
export function unsaidWords(name: string, region: Region): string[] {
  const key = nameKey(name)
  const isUnique = region.level === 'province' || regionsNamed(region.shortName).length === 1
  const places = isUnique ? [region] : [provinceOf(region), region]
  return places
    .filter((place) => !namesOf(place).some((other) => key.includes(other)))
    .map((p) => p.shortName)
}

function namesOf(region: Region): string[] {
  return [nameKey(region.shortName), ...longNames(region)]
}

/** Longest first: 안양시 before a shorter name that it begins with. */
function longNames(region: Region): string[] {
  return [region.name, ...region.otherNames.map(({ name }) => name)]
    .map(nameKey)
    .filter((name) => name !== nameKey(region.shortName))
    .sort((a, b) => b.length - a.length)
}

/** A text as part of an address: letters and digits, lower case, other characters as single hyphens. */
export function slugOf(text: string): string {
  const slug = plainForm(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'x' : slug
}
