/** Bare `진흥원은`, `센터에`, and names without their place (`로보파크는`): which organisation of the article they mean. */
import { type AgencyMention, isAbout } from '@/lib/ingest/extract/agency-mentions'
import { GENERIC_AGENCIES } from '@/lib/ingest/extract/agency-shapes.data'
import { type NamePlace, placesOfNames } from '@/lib/ingest/extract/name-places'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import { endsNoun, startsWord } from '@/lib/korean/word-end'
import type { Sentence } from '@/lib/records/reading'

/** Kinds that are said alone for one named before. */
const LONGEST_KIND = 5
/** `부천|로보파크`: a name without its place is told again by what is left, if that is not too short. */
const SHORTEST_REST = 4

const KINDS = [...GENERIC_AGENCIES, '분원', '지점', '지사', '기술원'].filter(
  (it) => it.length <= LONGEST_KIND,
)

const BRANCH = /\s[가-힣]+(?:본부|지부|지사|지점|분원|분소|지소|사무소|지역단|지청)$/

function wordsFor(name: string): string[] {
  const place = regionPrefix(name)
  const rest = place === null ? '' : name.slice(place.length).trim()
  const tail = rest.length >= SHORTEST_REST && /^[가-힣A-Z]/.test(rest) ? [rest] : []
  // `공단은` of `한국산업단지공단 광주지역본부`
  const owner = BRANCH.test(name) ? (name.split(' ')[0] ?? '') : ''
  const isKindOf = (kind: string) => (name.endsWith(kind) && name !== kind) || owner.endsWith(kind)
  return [...KINDS.filter(isKindOf), ...tail]
}

/** `공단 입주기업` is an industrial estate: a mere kind refers back only with a particle. */
function accepts(text: string, { start, end, name }: NamePlace): boolean {
  if (!startsWord(text, start) || !endsNoun(text, end)) return false
  return /[가-힣]/.test(text[end] ?? '') || (!GENERIC_AGENCIES.has(name) && name.length >= SHORTEST_REST)
}

/**
 * Each means the one that was named last before it among those that end so; where none was, the only one of the article.
 * @param names of all organisations
 * @param taken forms that are told to mean one (`이하 ‘진흥원’`)
 * @param named mentions by a name, in order
 */
export function backReferences(
  text: string,
  sentences: readonly Sentence[],
  names: Iterable<string>,
  taken: ReadonlySet<string>,
  named: readonly AgencyMention[],
): AgencyMention[] {
  const wordsOf = new Map([...names].map((name) => [name, wordsFor(name).filter((it) => !taken.has(it))]))
  const owners = new Map<string, string[]>()
  for (const [name, words] of wordsOf)
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), name])
  const openings = new Set(sentences.map(({ start }) => start))
  const last = new Map<string, string>()
  let next = 0
  const places = placesOfNames(text, sentences, owners.keys(), (place) => accepts(text, place))
  return places.flatMap(({ start, end, name: word }): AgencyMention[] => {
    for (; (named[next]?.start ?? Number.POSITIVE_INFINITY) < start; next += 1) {
      const agency = named[next]?.agency ?? ''
      for (const it of wordsOf.get(agency) ?? []) last.set(it, agency)
    }
    const [only, second] = owners.get(word) ?? []
    const agency = last.get(word) ?? (second === undefined ? only : undefined)
    return agency ? [{ start, end, agency, subject: isAbout(text, { start, end }, openings) }] : []
  })
}
