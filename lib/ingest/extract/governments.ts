/** Local governments as organisations: where the article shows them acting. */
import { type AgencyMention, OWNS } from '@/lib/ingest/extract/agency-mentions'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import { isSubject } from '@/lib/korean/word-end'
import type { Sentence } from '@/lib/records/reading'

/** `경기도와 안양시가 각각`, `전남도의 구조조정자금`: a place with such words behind it does something. */
const ACTS = /^(?:은|는|이|가|와|과|에서는|의 |도(?= )|청|\s및)(?![가-힣]{2})/

/** `강릉시장은`, `사상구청장은`, `경기도지사가`: whoever leads it speaks for it. */
const LEADER = /^(?:장|청장|지사)(?:은|는|이|가)\s/

/** `구미의 `, `익산에는 `, `안양은 `. */
const HEADS = /^(?:의\s|에는|에서|은\s|는\s|시는|이\s|가\s)/

/** Local governments that the article shows acting, and that of the region it is about: `안양시는`, `경기도와 안양시가 각각`. */
export function governments(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
): Map<string, { code: string; places: AgencyMention[] }> {
  const openings = new Set(sentences.map((it) => it.start))
  const acting = new Map<string, { code: string; places: AgencyMention[] }>()
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
    if (!(full || opens) || !(isSubjectRegion || ACTS.test(text.slice(end, end + 4)))) continue
    const entry = acting.get(region.name) ?? { code: region.code, places: [] }
    const subject =
      opens ||
      LEADER.test(text.slice(end, end + 5)) ||
      isSubject(text, end) ||
      (openings.has(start) && OWNS.test(text.slice(end, end + 2)))
    entry.places.push({ start, end, agency: region.name, subject })
    acting.set(region.name, entry)
  }
  return acting
}

/** `시는`, `도는`, `군은`: the government of the article's region, by its bare suffix. */
export function bareGovernments(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
): AgencyMention[] {
  const subject = regions.subjects.length === 1 ? regions.subjects[0] : undefined
  if (!subject) return []
  const suffix = subject.name.at(-1) ?? ''
  const bare = new RegExp(
    `(?<![가-힣A-Za-z0-9])${suffix}(?=(?:는|은|가|이|의|에서|에서는)\\s|\\s관계자)`,
    'g',
  )
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(bare)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + suffix.length,
      agency: subject.name,
      subject: true,
    })),
  )
}
