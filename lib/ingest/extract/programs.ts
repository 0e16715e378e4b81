/** The programmes of an article: quoted names, and nouns that by their shape name a fund, a project or a measure. */
import type { AgencyReading } from '@/lib/ingest/extract/agencies'
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import { type NamePlace, placesOfNames } from '@/lib/ingest/extract/name-places'
import { closesPhrase, wordStart } from '@/lib/ingest/extract/noun-phrase'
import { programCandidates } from '@/lib/ingest/extract/program-candidates'
import { categoryOf } from '@/lib/ingest/extract/program-category'
import { groupNames, headsOf, properName, tailsOf } from '@/lib/ingest/extract/program-names'
import { targetsOf } from '@/lib/ingest/extract/program-targets'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { TableRow } from '@/lib/ingest/extract/tables'
import type { Topics } from '@/lib/ingest/extract/topics'
import { endsNoun, startsWord } from '@/lib/korean/word-end'
import type { ProgramClaim, Sentence } from '@/lib/records/reading'

export type ProgramMention = { start: number; end: number; program: string }
export type ProgramReading = { claims: ProgramClaim[]; mentions: ProgramMention[] }

const NO_TABLES: ReadonlyMap<number, TableRow> = new Map()

function findMentions(
  text: string,
  sentences: readonly Sentence[],
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): ProgramMention[] {
  const names = new Map(
    [...groups].flatMap(([name, aliases]) => [name, ...aliases].map((it) => [it, name] as const)),
  )
  for (const [tail, name] of tailsOf([...groups.keys()])) if (!names.has(tail)) names.set(tail, name)
  const heads = new Map([...headsOf(groups)].filter(([head]) => !names.has(head)))
  const accepts = ({ start, end, name }: NamePlace) =>
    startsWord(text, start) && endsNoun(text, end) && (!heads.has(name) || refersBack(text, start, end))
  return placesOfNames(text, sentences, [...names.keys(), ...heads.keys()], accepts).map(
    ({ start, end, name }) => ({ start, end, program: names.get(name) ?? heads.get(name) ?? name }),
  )
}

/** `특구는 3개 지구로`, not `대구 특구는` nor `펀드 규모`: a bare kind with a particle, and no noun before it. */
function refersBack(text: string, start: number, end: number): boolean {
  if (!/^(?:[은는이가을를]|에[는도]?|으로는?|로는?)(?![가-힣])/.test(text.slice(end, end + 4))) return false
  if (text[start - 1] !== ' ') return text[start - 1] === '\n' || text[start - 1] === undefined
  const before = text.slice(wordStart(text, start - 1, 0), start - 1)
  // `4개 단지에` names none of them.
  return (
    !/^(?:\d|한$|두$|세$|네$|각$|여러$|다른$|이들$)/.test(before) && (before === '' || closesPhrase(before))
  )
}

function regionOf(name: string, before: string, regions: RegionReading): string | null {
  if (/(?:정부|국가|중앙정부)의?\s?[‘“"'`]?$/.test(before)) return null
  const prefix = regionPrefix(name)
  const own = prefix && regions.subjects.find((it) => it.shortName === prefix || it.name === prefix)
  return own ? own.code : regions.subjects.length === 1 ? (regions.subjects[0]?.code ?? null) : null
}

/** `산업자원부의 ‘지역산업진흥사업’`, `경기테크노파크가 운영하는 기술닥터 사업`: the owner named right before. */
const OWNED =
  /^(?:\([^()]{1,20}\))?(?:의|(?:가|이|에서) (?:운영|추진|주관|시행|마련|실시|공모|진행)(?:하는|한|하고 있는)|(?:와|과) 함께하는)\s[‘“"'`「『<]?$/

function ownerOf(text: string, start: number, agencies: readonly AgencyMention[]): string | null {
  const before = agencies.findLast((it) => it.end <= start)
  return before && start - before.end < 30 && OWNED.test(text.slice(before.end, start)) ? before.agency : null
}

/** Nobody carries out the building of itself: `김포제조융합혁신센터 구축 사업` is the city's. */
function carrierOf(name: string, topic: string | null): string | null {
  const core = topic?.replace(regionPrefix(topic) ?? '', '') ?? ''
  if (core.length < 3 || !name.replace(/\s/g, '').includes(core.replace(/\s/g, ''))) return topic
  return null
}

/** @param text the width-folded article; offsets of the result point into it. */
export function readPrograms(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
  agencies: AgencyReading,
  topics: Topics,
  tables: ReadonlyMap<number, TableRow> = NO_TABLES,
): ProgramReading {
  const candidates = programCandidates(text, sentences, agencies.sighted, tables)
  const groups = groupNames(candidates)
  const mentions = findMentions(text, sentences, groups)
  const targets = targetsOf(text, sentences, mentions)
  const named = bySentence(sentences, agencies.mentions)
  const placesOf = new Map<string, ProgramMention[]>([...groups.keys()].map((name) => [name, []]))
  for (const mention of mentions) placesOf.get(mention.program)?.push(mention)
  const firsts = new Map(candidates.toReversed().map((it) => [properName(it), it] as const))
  const claims = [...groups].flatMap(([name, aliases]): ProgramClaim[] => {
    const places = placesOf.get(name) ?? []
    const first = firsts.get(name)
    if (places.length === 0 || !first) return []
    return [
      {
        name,
        aliases: [...aliases],
        agency:
          ownerOf(text, first.start, named[first.sentence] ?? []) ??
          carrierOf(name, topics.at(first.sentence, first.start)),
        regionCode: regionOf(name, text.slice(Math.max(0, first.start - 8), first.start), regions),
        category: categoryOf(name),
        targets: targets.get(name) ?? [],
        mentions: places.map(({ start, end }) => ({ start, end })),
      },
    ]
  })
  const kept = new Set(claims.map((it) => it.name))
  return {
    claims: claims.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
    mentions: mentions.filter((it) => kept.has(it.program)),
  }
}
