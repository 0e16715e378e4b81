/** The programmes of an article: quoted names, and nouns that by their shape name a fund, a project or a measure. */
import type { AgencyReading } from '@/lib/ingest/extract/agencies'
import { regionPrefix } from '@/lib/ingest/extract/agency-candidates'
import { placesOfNames } from '@/lib/ingest/extract/name-places'
import { programCandidates } from '@/lib/ingest/extract/program-candidates'
import { CATEGORY_CUES, GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-shapes.data'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { TableRow } from '@/lib/ingest/extract/tables'
import type { Topics } from '@/lib/ingest/extract/topics'
import { endsNoun, startsWord } from '@/lib/korean/word-end'
import type { ProgramClaim, Sentence } from '@/lib/records/reading'
import type { ProgramCategory } from '@/lib/records/vocabulary'

export type ProgramMention = { start: number; end: number; program: string }
export type ProgramReading = { claims: ProgramClaim[]; mentions: ProgramMention[] }

const NO_TABLES: ReadonlyMap<number, TableRow> = new Map()

function categoryOf(name: string): ProgramCategory {
  return CATEGORY_CUES.find(([cue]) => cue.test(name))?.[1] ?? 'other'
}

/** 中企, 중기 and 중소기업 are one word in the names of funds. */
function spelledOut(name: string): string {
  return name
    .replace(/\s/g, '')
    .replace(/^(?:中企|중기)/, '중소기업')
    .replace(/企/g, '기')
    .replace(/市/g, '시')
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at += 1
  return at === short.length
}

/** `중기자금` is the article's `중소기업육성자금`: same beginning, same ending, letters in order. */
function isShortFor(short: string, long: string): boolean {
  const a = spelledOut(short)
  const b = spelledOut(long)
  if (a === b || long.endsWith(` ${short}`)) return true
  return (
    a.length >= 4 &&
    a.length < b.length &&
    a.slice(0, 2) === b.slice(0, 2) &&
    a.slice(-2) === b.slice(-2) &&
    isSubsequence(a, b)
  )
}

/** Names grouped under the fullest form that stands for them. */
function groupNames(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const ordered = [...new Set(names)].sort((a, b) => rankName(b) - rankName(a) || (a < b ? -1 : 1))
  for (const name of ordered) {
    const whole = [...groups.keys()].filter((long) => isShortFor(name, long))
    if (whole.length === 1 && whole[0]) groups.get(whole[0])?.push(name)
    else groups.set(name, [])
  }
  return groups
}

/** Longer names first; a spelling in Hangul before one with Hanja. */
const rankName = (name: string) => name.replace(/\s/g, '').length * 2 - (/[一-龥]/.test(name) ? 9 : 0)

/** `중소기업 운전자금` is later just `운전자금`: the last word of a name, where no other name of the article ends in it. */
function tailsOf(names: readonly string[]): Map<string, string> {
  const tails = new Map<string, string>()
  for (const name of names) {
    const tail = name.split(' ').at(-1) ?? ''
    const isTelling = tail !== name && tail.length >= 4 && !GENERIC_MODIFIERS.has(tail)
    if (isTelling && names.every((other) => other === name || !other.endsWith(tail))) tails.set(tail, name)
  }
  return tails
}

function findMentions(
  text: string,
  sentences: readonly Sentence[],
  groups: ReadonlyMap<string, readonly string[]>,
): ProgramMention[] {
  const names = new Map(
    [...groups].flatMap(([name, aliases]) => [name, ...aliases].map((it) => [it, name] as const)),
  )
  for (const [tail, name] of tailsOf([...groups.keys()])) if (!names.has(tail)) names.set(tail, name)
  return placesOfNames(
    text,
    sentences,
    names.keys(),
    ({ start, end }) => startsWord(text, start) && endsNoun(text, end),
  ).map(({ start, end, name }) => ({ start, end, program: names.get(name) ?? name }))
}

function regionOf(name: string, before: string, regions: RegionReading): string | null {
  if (/(?:정부|국가|중앙정부)의?\s?[‘“"'`]?$/.test(before)) return null
  const prefix = regionPrefix(name)
  const own = prefix && regions.subjects.find((it) => it.shortName === prefix || it.name === prefix)
  return own ? own.code : regions.subjects.length === 1 ? (regions.subjects[0]?.code ?? null) : null
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
  const groups = groupNames(candidates.map((it) => it.name))
  const mentions = findMentions(text, sentences, groups)
  const claims = [...groups].flatMap(([name, aliases]): ProgramClaim[] => {
    const places = mentions.filter((it) => it.program === name)
    const first = candidates.find((it) => it.name === name)
    if (places.length === 0 || !first) return []
    return [
      {
        name,
        aliases,
        agency: carrierOf(name, topics.at(first.sentence, first.start)),
        regionCode: regionOf(name, text.slice(Math.max(0, first.start - 8), first.start), regions),
        category: categoryOf(name),
        targets: [],
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
