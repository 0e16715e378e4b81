/** The organisations of an article: one claim for each, with its other names, and every place that names it. */
import {
  type AgencyCandidate,
  agencyCandidatesIn,
  knownAgency,
  regionPrefix,
} from '@/lib/ingest/extract/agency-candidates'
import { type Rename, renamesIn, shortNameBehind } from '@/lib/ingest/extract/agency-names'
import { GENERIC_AGENCIES, PROPER_BEGINNINGS } from '@/lib/ingest/extract/agency-shapes.data'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { Published } from '@/lib/korean/time-expression'
import { endsNoun, isSubject, startsWord } from '@/lib/korean/word-end'
import { regionByCode, regionsNamed } from '@/lib/records/gazetteer'
import type { AgencyClaim, Sentence } from '@/lib/records/reading'
import type { AgencyType } from '@/lib/records/vocabulary'

export type AgencyMention = { start: number; end: number; agency: string; subject: boolean }
export type AgencyReading = { claims: AgencyClaim[]; mentions: AgencyMention[] }

/** An agency while the article is being read; `names` holds every form that means it. */
type Draft = {
  name: string
  type: AgencyType
  aliases: Set<string>
  formerNames: { name: string; until: string | null }[]
  parent: string | null
  regionCode: string | null
  proof: AgencyCandidate['proof']
  sightings: number
  asSubject: boolean
}

/** `청년공간 A-큐브` is later just `A-큐브`: a tail with Latin letters is a name by itself. */
function latinTail({ name, proof }: AgencyCandidate): string | null {
  const tail = name.split(' ').at(-1) ?? ''
  return proof === 'quoted' && tail !== name && /[A-Z]/.test(tail) ? tail : null
}

const PROOF_RANK = { known: 0, quoted: 1, proper: 2, placed: 3, shape: 4 } as const

function draftsOf(candidates: readonly AgencyCandidate[], text: string): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const candidate of candidates) {
    const draft = drafts.get(candidate.name) ?? {
      name: candidate.name,
      type: candidate.type,
      aliases: new Set<string>(),
      formerNames: [],
      parent: candidate.parent,
      regionCode: null,
      proof: candidate.proof,
      sightings: 0,
      asSubject: false,
    }
    draft.sightings += 1
    draft.asSubject ||= isSubject(text, candidate.end)
    if (PROOF_RANK[candidate.proof] < PROOF_RANK[draft.proof]) draft.proof = candidate.proof
    const printed = text.slice(candidate.start, candidate.end)
    if (printed !== candidate.name) draft.aliases.add(printed)
    const nickname = latinTail(candidate)
    if (nickname) draft.aliases.add(nickname)
    const shortName = shortNameBehind(text, candidate.end)
    if (shortName && shortName !== candidate.name) draft.aliases.add(shortName)
    drafts.set(candidate.name, draft)
  }
  return drafts
}

/** `제조융합혁신센터` is short for `김포제조융합혁신센터` where the article has both. */
function joinShortForms(drafts: Map<string, Draft>): void {
  for (const [name, draft] of [...drafts]) {
    if (draft.proof === 'known') continue
    const longer = [...drafts.values()].filter(
      (other) =>
        other !== draft &&
        other.proof !== 'known' &&
        other.name.length > name.length &&
        other.name.endsWith(name) &&
        (other.name.at(-name.length - 1) === ' ' ||
          regionPrefix(other.name) === other.name.slice(0, -name.length)),
    )
    const whole = longer[0]
    if (longer.length !== 1 || !whole) continue
    whole.aliases.add(name)
    for (const alias of draft.aliases) whole.aliases.add(alias)
    whole.sightings += draft.sightings
    whole.asSubject ||= draft.asSubject
    drafts.delete(name)
  }
}

function applyRenames(drafts: Map<string, Draft>, renames: readonly Rename[]): void {
  for (const { from, to, until } of renames) {
    const current = drafts.get(to)
    if (!current) continue
    const former = drafts.get(from)
    current.formerNames.push({ name: from, until })
    if (!former) continue
    current.formerNames.push(...former.formerNames)
    for (const alias of former.aliases) current.aliases.add(alias)
    current.sightings += former.sightings
    drafts.delete(from)
  }
}

/** A name of a mere kind (`청년창업지원센터`) is an organisation when the article treats it as one. */
function isOrganisation(draft: Draft): boolean {
  if (draft.proof !== 'shape') return true
  return draft.name.length >= 5 && (draft.asSubject || draft.sightings >= 2)
}

/** Types that serve one region, so that a name without a place belongs to the article's. */
const LOCAL_TYPES: ReadonlySet<AgencyType> = new Set([
  'promotion-agency',
  'support-center',
  'association',
  'other',
])

function regionOf(draft: Draft, regions: RegionReading): string | null {
  if (draft.proof === 'known' && !draft.parent) return null
  const place = draft.parent ? draft.name.slice(draft.parent.length + 1) : draft.name
  const prefix = regionPrefix(place)
  if (prefix) {
    const candidates = regionsNamed(prefix)
    const settled = candidates.find((it) => regions.claims.some((claim) => claim.code === it.code))
    const codes = candidates.length === 1 ? candidates[0]?.code : settled?.code
    if (codes) return codes
  }
  if (draft.parent || PROPER_BEGINNINGS.test(draft.name) || !LOCAL_TYPES.has(draft.type)) return null
  return regions.subjects.length === 1 ? (regions.subjects[0]?.code ?? null) : null
}

/** `한국산업기술시험원(KTL)의 ‘스마트공장 품질혁신지원센터’`, `진흥원 부설 …센터`: the owner named right before. */
const OWNED = /^(?:\([^)]{1,20}\))?(?:의|\s부설|\s산하|\s소속)\s[‘“"'`「『<]?$/

function findParents(drafts: Map<string, Draft>, candidates: readonly AgencyCandidate[], text: string): void {
  candidates.forEach((candidate, at) => {
    const owner = candidates[at - 1]
    const draft = drafts.get(candidate.name)
    if (!owner || !draft || draft.parent || owner.name === candidate.name) return
    if (owner.type === 'ministry' || owner.type === 'company') return
    if (candidate.start > owner.end && OWNED.test(text.slice(owner.end, candidate.start)))
      draft.parent = owner.name
  })
}

/** Local governments that the article shows acting: `안양시는`, `경기도와 안양시가 각각`. */
function governments(
  regions: RegionReading,
  text: string,
): Map<string, { code: string; places: AgencyMention[] }> {
  const acting = new Map<string, { code: string; places: AgencyMention[] }>()
  for (const { start, end, region } of regions.mentions) {
    if (region.level === 'district' && region.parentCode !== region.provinceCode) continue
    const printed = text.slice(start, end)
    const full =
      printed === region.name ||
      region.otherNames.some((other) => other.name === printed && /[시도]$/.test(printed))
    if (
      !full ||
      !/^(?:은|는|이|가|와|과|에서는|의 (?:지원|예산)|도(?= )|청|\s및)(?![가-힣]{2})/.test(
        text.slice(end, end + 4),
      )
    )
      continue
    const entry = acting.get(region.name) ?? { code: region.code, places: [] }
    entry.places.push({ start, end, agency: region.name, subject: isSubject(text, end) })
    acting.set(region.name, entry)
  }
  return acting
}

/** `시는`, `도는`, `군은`: the government of the article's region, by its bare suffix. */
function bareGovernments(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
): AgencyMention[] {
  const subject = regions.subjects.length === 1 ? regions.subjects[0] : undefined
  if (!subject) return []
  const suffix = subject.name.at(-1) ?? ''
  const bare = new RegExp(`(?<![가-힣A-Za-z0-9])${suffix}(?=(?:는|은|가|이|에서|에서는)\\s)`, 'g')
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(bare)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + suffix.length,
      agency: subject.name,
      subject: true,
    })),
  )
}

/** Every place that prints one of the names, the longest name first. */
function mentionsOf(
  text: string,
  sentences: readonly Sentence[],
  names: ReadonlyMap<string, string>,
  bare: ReadonlySet<string>,
): AgencyMention[] {
  const ordered = [...names.keys()].sort((a, b) => b.length - a.length)
  const found: AgencyMention[] = []
  const isFree = (start: number, end: number) => found.every((it) => end <= it.start || it.end <= start)
  for (const name of ordered) {
    for (const sentence of sentences) {
      let at = text.indexOf(name, sentence.start)
      while (at !== -1 && at + name.length <= sentence.end) {
        const end = at + name.length
        const whole =
          startsWord(text, at) &&
          (endsNoun(text, end) || /^장(?:[은는이가의]|\s)/.test(text.slice(end, end + 2)))
        // `공단 입주기업` is an industrial estate; a bare word refers back only with a particle: `공단은`.
        const refers = !bare.has(name) || (endsNoun(text, end) && /[가-힣]/.test(text[end] ?? ''))
        if (whole && refers && isFree(at, end))
          found.push({ start: at, end, agency: names.get(name) ?? name, subject: isSubject(text, end) })
        at = text.indexOf(name, end)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Bare `진흥원`, `센터` mean the one agency of the article that ends so, if there is just one. */
function backReferences(drafts: ReadonlyMap<string, Draft>, taken: ReadonlySet<string>): Map<string, string> {
  const bare = new Map<string, string[]>()
  for (const draft of drafts.values()) {
    for (const word of GENERIC_AGENCIES) {
      if (word.length <= 3 && draft.name.endsWith(word) && !taken.has(word))
        bare.set(word, [...(bare.get(word) ?? []), draft.name])
    }
  }
  return new Map(
    [...bare].flatMap(([word, names]) => (names.length === 1 && names[0] ? [[word, names[0]] as const] : [])),
  )
}

function toClaim(draft: Draft, mentions: readonly AgencyMention[], regionCode: string | null): AgencyClaim {
  const known = knownAgency(draft.name)
  const formers = new Set(draft.formerNames.map((it) => it.name))
  const aliases = [...draft.aliases].filter((alias) => alias !== draft.name && !formers.has(alias))
  return {
    name: draft.name,
    aliases,
    formerNames: draft.formerNames,
    type: known?.type ?? draft.type,
    regionCode,
    parent: draft.parent,
    mentions: mentions.filter((it) => it.agency === draft.name).map(({ start, end }) => ({ start, end })),
  }
}

/** @param text the width-folded article; offsets of the result point into it. */
export function readAgencies(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
  published: Published | null,
): AgencyReading {
  const candidates = sentences.flatMap((sentence) => agencyCandidatesIn(text, sentence))
  const drafts = draftsOf(candidates, text)
  const isAgency = (name: string) => drafts.has(name)
  const renames = sentences.flatMap((sentence, at) => renamesIn(text, sentence, at, published, isAgency))
  findParents(drafts, candidates, text)
  joinShortForms(drafts)
  applyRenames(drafts, renames)
  for (const draft of [...drafts.values()]) {
    if (!isOrganisation(draft)) drafts.delete(draft.name)
    else if (draft.parent && !drafts.has(draft.parent)) addParent(drafts, draft.parent)
  }
  const names = new Map<string, string>()
  for (const draft of drafts.values()) {
    for (const name of [...draft.formerNames.map((it) => it.name), ...draft.aliases, draft.name])
      names.set(name, draft.name)
  }
  const bare = backReferences(drafts, new Set(names.keys()))
  for (const [word, name] of bare) names.set(word, name)
  const named = mentionsOf(text, sentences, names, new Set(bare.keys()))
  const governing = governments(regions, text)
  const acting = [...governing.values()].flatMap((it) => it.places)
  const suffixed =
    governing.size > 0
      ? bareGovernments(text, sentences, regions).filter((it) => governing.has(it.agency))
      : []
  const free = [...acting, ...suffixed].filter((it) =>
    named.every((other) => it.end <= other.start || other.end <= it.start),
  )
  const mentions = [...named, ...free].sort((a, b) => a.start - b.start)
  const claims = [...drafts.values()]
    .map((draft) => toClaim(draft, mentions, regionOf(draft, regions)))
    .concat([...governing].map(([name, { code }]) => governmentClaim(name, code, mentions)))
    .filter((claim) => claim.mentions.length > 0)
  const kept = new Set(claims.map((claim) => claim.name))
  return {
    claims: claims.map((claim) =>
      claim.parent && !kept.has(claim.parent) ? { ...claim, parent: null } : claim,
    ),
    mentions: mentions.filter((it) => kept.has(it.agency)),
  }
}

/** `산단공 전북지역본부` names its parent too, though the article may never print `한국산업단지공단` alone. */
function addParent(drafts: Map<string, Draft>, name: string): void {
  const known = knownAgency(name)
  if (!known) return
  drafts.set(name, {
    name,
    type: known.type,
    aliases: new Set(known.aliases),
    formerNames: [],
    parent: null,
    regionCode: null,
    proof: 'known',
    sightings: 1,
    asSubject: false,
  })
}

function governmentClaim(name: string, code: string, mentions: readonly AgencyMention[]): AgencyClaim {
  return {
    name,
    aliases: [],
    formerNames: [],
    type: 'local-government',
    regionCode: regionByCode(code)?.code ?? code,
    parent: null,
    mentions: mentions.filter((it) => it.agency === name).map(({ start, end }) => ({ start, end })),
  }
}
