import { regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey, nameKey } from '@/lib/records/names'
import type { Reading } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'
import type { NameKind } from '@/lib/records/vocabulary'

/** One name a claim gives, with the place that proves it best. */
export interface ProvenName extends Span {
  name: string
  key: string
  fullKey: string
  kind: NameKind
  until: string | null
}

interface NamedClaim {
  name: string
  aliases: readonly string[]
  formerNames?: readonly { name: string; until: string | null }[]
  regionCode: string | null
  mentions: readonly Span[]
}

/** All names of a claim: the present one first. A name that is given twice counts once, as what it is first. */
export function provenNames(claim: NamedClaim, reading: Reading): ProvenName[] {
  const region = (claim.regionCode === null ? undefined : regionByCode(claim.regionCode)) ?? null
  const given = [
    { name: claim.name, kind: 'current' as const, until: null },
    ...(claim.formerNames ?? []).map((former) => ({ ...former, kind: 'former' as const })),
    ...claim.aliases.map((name) => ({ name, kind: 'alias' as const, until: null })),
  ]
  const firstOfEach = new Map([...given].reverse().map((name) => [nameKey(name.name), name]))
  return given
    .filter((name) => firstOfEach.get(nameKey(name.name)) === name)
    .sort(inOneOrder)
    .map((name) => ({
      ...name,
      key: nameKey(name.name),
      fullKey: fullNameKey(name.name, region),
      ...placeOf(name.name, claim.mentions, reading),
    }))
}

const KIND_ORDER: readonly NameKind[] = ['current', 'former', 'alias']

/** Claims with the same names are the same, in whatever order an article gives them. */
function inOneOrder(a: { kind: NameKind; name: string }, b: { kind: NameKind; name: string }): number {
  if (a.kind !== b.kind) return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)
  return a.name < b.name ? -1 : 1
}

/**
 * Where the name itself is printed: as one of the claim's mentions, else anywhere in a sentence. A name that the reader put
 * together (군산산단 + 일자리지원센터) is printed nowhere: its first mention proves it.
 */
function placeOf(name: string, mentions: readonly Span[], reading: Reading): Span {
  const { text } = reading.article
  const mention = mentions.find(({ start, end }) => nameKey(text.slice(start, end)) === nameKey(name))
  const place = mention ?? printedPlace(name, reading) ?? mentions[0]
  if (place === undefined) throw new RangeError(`The name ${name} has no evidence.`)
  return { start: place.start, end: place.end }
}

function printedPlace(name: string, { article, sentences }: Reading): Span | undefined {
  for (const sentence of sentences) {
    const start = article.text.indexOf(name, sentence.start)
    if (start !== -1 && start + name.length <= sentence.end) return { start, end: start + name.length }
  }
  return undefined
}
