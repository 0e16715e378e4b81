/** Finds the regions an article names, settles which of several same-named ones is meant, and which it is about. */

import { EVERYDAY_WORDS, REGION_HOMONYMS, USUALLY_PLACES } from '@/lib/ingest/extract/region-homonyms.data'
import { isSyllableAt } from '@/lib/korean/letters'
import { endsNoun, startsWord } from '@/lib/korean/word-end'
import { isWithin, REGIONS, regionsNamed } from '@/lib/records/gazetteer'
import type { RegionClaim, Sentence } from '@/lib/records/reading'
import type { Region } from '@/lib/records/region'

/** A place where a region's name stands; `whole` is false inside a longer name (`안양|산업진흥원`). */
type Sighting = {
  start: number
  end: number
  candidates: readonly Region[]
  /** The name with its suffix (`안양시`), not the short one (`안양`). */
  full: boolean
  whole: boolean
  sentence: number
}

export type RegionReading = {
  claims: RegionClaim[]
  /** The regions the article is about, most named first. */
  subjects: Region[]
  /** Settled mentions, by place. */
  mentions: { start: number; end: number; region: Region }[]
  /** Names that could be several regions, none of which the article points to. */
  ambiguous: { start: number; end: number; names: string[] }[]
}

const NAMES = new Set(
  REGIONS.flatMap((region) => [
    region.name,
    region.shortName,
    ...region.otherNames.map((other) => other.name),
    ...(region.level === 'province' ? [`${region.shortName}도`, `${region.shortName}시`] : []),
  ]),
)
const LONGEST_NAME = Math.max(...[...NAMES].map((name) => name.length))

/** The first two syllables of every name: most words are done with after looking here. */
const BEGINNINGS = new Set([...NAMES].map((name) => name.slice(0, 2)))

function nameAt(text: string, at: number, to: number): string | null {
  if (!BEGINNINGS.has(text.slice(at, at + 2))) return null
  for (let length = Math.min(LONGEST_NAME, to - at); length >= 2; length -= 1) {
    const name = text.slice(at, at + length)
    if (NAMES.has(name)) return name
  }
  return null
}

/** `전남도`, `대구시`: short forms of provinces with the suffix put back. */
function candidatesFor(name: string): readonly Region[] {
  const named = regionsNamed(name)
  if (named.length > 0) return named
  return regionsNamed(name.slice(0, -1)).filter((it) => it.level === 'province')
}

const isFullName = (name: string, candidates: readonly Region[]) =>
  /[시군구도]$/.test(name) &&
  candidates.some((it) => it.name === name || (name.length > 2 && it.shortName !== name))

/** `안양시장`, `안양시청`, `김포시민`: an office or people of the place still name it. */
const OFFICE = /^(?:장|청|의회|민|내|립|정|산하|의|가|는|와|에|를|도|로)/

function sightingsIn(text: string, sentence: Sentence, index: number): Sighting[] {
  const found: Sighting[] = []
  let at = sentence.start
  while (at < sentence.end) {
    const joins = found.at(-1)?.end === at
    if (!isSyllableAt(text, at) || !(startsWord(text, at) || joins)) {
      at += 1
      continue
    }
    const name = nameAt(text, at, sentence.end)
    if (!name) {
      at += 1
      continue
    }
    const end = at + name.length
    const candidates = candidatesFor(name)
    const full = isFullName(name, candidates)
    const behind = text.slice(end, end + 2)
    const whole = endsNoun(text, end) || behind === '지역' || (full && OFFICE.test(behind))
    found.push({ start: at, end, candidates, full, whole, sentence: index })
    at = end
  }
  return found
}

/** Regions that the article names without doubt: by a full name that only one has, or with what it lies in before it. */
function certainCodes(sightings: readonly Sighting[]): Set<string> {
  const placed = sightings.flatMap((it, at) => namedInside(it, sightings[at - 1])?.code ?? [])
  const unique = sightings
    .filter((it) => it.candidates.length === 1 && (it.full || isTelling(it)))
    .flatMap((it) => it.candidates[0]?.code ?? [])
  return new Set([...placed, ...unique])
}

/** A short name that is no other word; those of districts (`동탄`, `수성`) are also names of smaller places. */
function isTelling(sighting: Sighting): boolean {
  return sighting.candidates[0]?.level !== 'district' && !REGION_HOMONYMS.has(shortOf(sighting))
}

const shortOf = (sighting: Sighting) => sighting.candidates[0]?.shortName ?? ''

/** `대구 중구`, `경기도 광주시`: the one that lies in the region named right before it. */
function namedInside({ candidates, start }: Sighting, before: Sighting | undefined): Region | null {
  if (!before || start - before.end > 1) return null
  const inside = candidates.filter((it) =>
    before.candidates.some((above) => above.code !== it.code && isWithin(it.code, above.code)),
  )
  return inside.length === 1 ? (inside[0] ?? null) : null
}

/** One of several same-named regions: the one whose province or parent stands right before it or elsewhere in the article. */
function settle(
  sighting: Sighting,
  before: Sighting | undefined,
  certain: ReadonlySet<string>,
): Region | null {
  const { candidates } = sighting
  if (candidates.length === 1) return candidates[0] ?? null
  const named = namedInside(sighting, before)
  if (named) return named
  const repeated = candidates.filter((it) => certain.has(it.code))
  if (repeated.length === 1) return repeated[0] ?? null
  const inContext = candidates.filter((it) =>
    [...certain].some((code) => code !== it.code && (isWithin(it.code, code) || isWithin(code, it.code))),
  )
  if (inContext.length === 1) return inContext[0] ?? null
  // `광주`, `광주시` without a word of 경기 is the metropolitan city in the press.
  return candidates.find((it) => it.level === 'province') ?? null
}

/** May a bare short name be believed? `전문상담사들이 상주해` is no 상주시. */
function isCredible(sighting: Sighting, region: Region, certain: ReadonlySet<string>): boolean {
  if (sighting.full) return true
  if (sighting.end - sighting.start < 2) return false
  const short = region.shortName
  if (region.level === 'district' && certain.has(region.code) === false) return false
  if (!REGION_HOMONYMS.has(short)) return true
  if (certain.has(region.code)) return true
  if (!sighting.whole) return false
  if (USUALLY_PLACES.has(short)) return true
  return !EVERYDAY_WORDS.has(short) && [...certain].some((code) => isWithin(region.code, code))
}

/** How much a mention says that the article is about the region. */
function weightOf(sighting: Sighting, sentence: Sentence | undefined, isFirst: boolean): number {
  const place = isFirst ? 4 : sentence?.kind === 'heading' ? 2 : 1
  return place * (sighting.whole ? (sighting.full ? 2 : 1.5) : 1)
}

/** A second region shares the article only if it is named nearly as often as the first. */
const SHARE_OF_FIRST = 0.6
/** A province that opens the article alone is its subject though a city is named a little more often. */
const NEARLY = 0.75

/** Title and lead, which say what an article is about. */
const OPENING = 2

/** @param acting regions whose organisation acts in the title, where no other region opens the article */
function subjectsOf(weights: ReadonlyMap<Region, number>, acting: ReadonlySet<Region>): Region[] {
  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const cities = ranked.filter(([region]) => region.level !== 'province' && !isCityDistrict(region))
  const chosen = cities.length > 0 ? cities : ranked
  const top = chosen[0]?.[1] ?? 0
  const provinceTop = ranked.find(([region]) => region.level === 'province')?.[1] ?? 0
  // `경기도경제과학진흥원, 수출 지원 성과`, and only further on `안산시와 공동으로 …`: an example from the province.
  const [opener] = acting
  if (opener?.level === 'province' && (weights.get(opener) ?? 0) > top * NEARLY) return [opener]
  // An article on a province names several of its cities once each; then the province is the subject.
  if (cities.length > 0 && provinceTop > top * 2)
    return ranked
      .filter(([it, w]) => it.level === 'province' && w >= provinceTop * SHARE_OF_FIRST)
      .map(([it]) => it)
  return chosen.filter(([, weight]) => weight >= top * SHARE_OF_FIRST).map(([region]) => region)
}

const isCityDistrict = (region: Region) =>
  region.level === 'district' && region.parentCode !== region.provinceCode

function cityOf(region: Region): Region {
  return isCityDistrict(region) ? (REGIONS.find((it) => it.code === region.parentCode) ?? region) : region
}

/** @param text the width-folded article; offsets of the result point into it. */
export function readRegions(text: string, sentences: readonly Sentence[]): RegionReading {
  const sightings = sentences.flatMap((sentence, index) => sightingsIn(text, sentence, index))
  const certain = certainCodes(sightings)
  const weights = new Map<Region, number>()
  const opening = new Set<Region>()
  const actsInTitle = new Set<Region>()
  const mentions: RegionReading['mentions'] = []
  const ambiguous: RegionReading['ambiguous'] = []
  sightings.forEach((sighting, at) => {
    const region = settle(sighting, sightings[at - 1], certain)
    if (!region) {
      if (sighting.full && sighting.whole) {
        ambiguous.push({
          start: sighting.start,
          end: sighting.end,
          names: sighting.candidates.map((it) => it.name),
        })
      }
      return
    }
    if (!isCredible(sighting, region, certain)) return
    const city = cityOf(region)
    const weight = weightOf(sighting, sentences[sighting.sentence], sighting.sentence === 0)
    weights.set(city, (weights.get(city) ?? 0) + weight)
    if (sighting.sentence < OPENING) opening.add(city)
    if (sighting.sentence === 0 && !sighting.whole) actsInTitle.add(city)
    if (sighting.whole) mentions.push({ start: sighting.start, end: sighting.end, region })
  })
  const subjects = subjectsOf(weights, opening.size === 1 ? actsInTitle : new Set())
  const codes = new Set([...subjects.map((it) => it.code), ...mentions.map((it) => it.region.code)])
  const claims = [...codes].map(
    (code): RegionClaim => ({
      code,
      role: subjects.some((it) => it.code === code) ? 'subject' : 'mentioned',
      mentions: mentions.filter((it) => it.region.code === code).map(({ start, end }) => ({ start, end })),
    }),
  )
  return { claims, subjects, mentions, ambiguous }
}
