/** Local governments as organisations: where the article shows them acting. */
import { type AgencyMention, isAbout } from '@/lib/ingest/extract/agency-mentions'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import { isWithin, provinceOf, regionByCode } from '@/lib/records/gazetteer'
import type { Sentence } from '@/lib/records/reading'
import type { Region } from '@/lib/records/region'

/** `경기도와 안양시가 각각`, `전남도의 중소기업 구조조정자금도`: a place with such words behind it does something. */
const ACTS =
  /^(?:(?:은|는|이|가|와|과|에서는|도(?= )|청|\s및)(?![가-힣]{2})|의\s(?:[가-힣]{2,6}\s)?[가-힣]{0,6}(?:자금|기금|펀드|예산|보조금|지원금|공모))/
/** `안양시와 `, ` 및 `: joined with another. */
const JOINED = /^(?:와|과|·|,\s|\s및)/

/** `강릉시장은`, `사상구청장은`, `경기도지사가`: whoever leads it speaks for it. */
const LEADER = /^(?:장|청장|지사)(?:은|는|이|가)\s/

/** `구미의 `, `익산에는 `, `안양은 `. */
const HEADS = /^(?:의\s|에는|에서|은\s|는\s|시는|이\s|가\s)/

/** A government by its code, and where it acts. */
export type Acting = { code: string; places: AgencyMention[] }

/** How often a place that is not the article's own must act before it counts as one of its organisations. */
const NEIGHBOUR_ACTS = 2

/** `이웃 영주시가 …, 의성군이 …`: one word on a neighbour makes it no part of the story; a province is. */
function takesPart({ code, places }: Acting, text: string, subjects: readonly Region[]): boolean {
  const region = regionByCode(code)
  if (!region || region.level === 'province' || subjects.length === 0) return true
  if (subjects.some((it) => isWithin(it.code, code))) return true
  // `북구와 남구에도`: a place of the article's province acts where a sentence is about it.
  const isInside = subjects.some((it) => it.level === 'province' && isWithin(code, it.code))
  if (isInside && places.some(({ subject }) => subject)) return true
  const isJoint = places.some(({ start, end }) => {
    const isBefore = JOINED.test(text.slice(end, end + 2))
    const rest = text.slice(end, end + 14)
    const lead = text.slice(Math.max(0, start - 14), start)
    return subjects.some(
      (it) =>
        (isBefore && rest.includes(it.shortName)) ||
        (/[와과·,]\s?$/.test(lead) && lead.includes(it.shortName)),
    )
  })
  // `영주시가 5백억 원 규모의 …`: what it spends is told.
  const spends = places.some(({ end }) =>
    /^(?:이|가|은|는)\s(?:[가-힣]{1,8}\s)?\d/.test(text.slice(end, end + 14)),
  )
  return isJoint || spends || places.length >= NEIGHBOUR_ACTS
}

/** Local governments that the article shows acting, and that of the region it is about: `안양시는`, `경기도와 안양시가 각각`. */
export function governments(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
): Map<string, Acting> {
  const openings = new Set(sentences.map((it) => it.start))
  const acting = new Map<string, Acting>()
  for (const { start, end, region } of regions.mentions) {
    if (region.level === 'district' && region.parentCode !== region.provinceCode) continue
    const printed = text.slice(start, end)
    const full =
      printed === region.name ||
      region.otherNames.some((other) => other.name === printed && /[시도]$/.test(printed)) ||
      (region.level === 'province' && /^.{2,3}[시도]$/.test(printed))
    const isSubjectRegion = regions.subjects.includes(region)
    // `구미의 지난해 수출액은`: at the head of a sentence the city speaks for itself.
    const opens = isSubjectRegion && openings.has(start) && HEADS.test(text.slice(end, end + 3))
    if (!(full || opens) || !(isSubjectRegion || ACTS.test(text.slice(end, end + 24)))) continue
    const entry = acting.get(region.name) ?? { code: region.code, places: [] }
    const subject = opens || LEADER.test(text.slice(end, end + 5)) || isAbout(text, { start, end }, openings)
    entry.places.push({ start, end, agency: region.name, subject })
    acting.set(region.name, entry)
  }
  return new Map([...acting].filter(([, it]) => takesPart(it, text, regions.subjects)))
}

/** What a government is called alone: `시는`, `군은`; a city's article calls its province `도는`. */
function bareNames({ subjects }: RegionReading): Map<string, Region> {
  const [subject] = subjects
  if (subjects.length !== 1 || !subject) return new Map()
  const province = provinceOf(subject)
  return new Map([province, subject].map((it) => [it.name.at(-1) ?? '', it]))
}

/** `시는`, `도는`, `군은`: governments of the article's region, by their bare suffix. */
export function bareGovernments(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
): (AgencyMention & { code: string })[] {
  const names = bareNames(regions)
  if (names.size === 0) return []
  const bare = new RegExp(
    `(?<![가-힣A-Za-z0-9])(${[...names.keys()].join('|')})(?=(?:는|은|가|이|의|도|에서|에서는)\\s|\\s관계자)`,
    'g',
  )
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(bare)].flatMap((match) => {
      const region = names.get(match[1] ?? '')
      if (!region) return []
      const start = sentence.start + match.index
      return [{ start, end: start + 1, agency: region.name, code: region.code, subject: true }]
    }),
  )
}
