/** Stretches of a sentence that have the shape of an organisation's name. */
import {
  companiesIn,
  headedIn,
  quotedNamesIn,
  regionalShortForm,
  universitiesIn,
} from '@/lib/ingest/extract/agency-marks'
import { isKind, isNoOrganisation, shapeOf } from '@/lib/ingest/extract/agency-shapes'
import { GENERIC_AGENCIES, PROPER_BEGINNINGS } from '@/lib/ingest/extract/agency-shapes.data'
import { branchBehind, knownIn, regionalBranchBehind } from '@/lib/ingest/extract/known-agencies'
import { REGION_HOMONYMS } from '@/lib/ingest/extract/region-homonyms.data'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import type { Stretch } from '@/lib/korean/sentence'
import { regionsNamed } from '@/lib/records/gazetteer'
import type { AgencyType } from '@/lib/records/vocabulary'

export type AgencyCandidate = Stretch & {
  /** The name without place words set before it: `일자리지원센터`. */
  core: string
  /** The full name: `군산산단 일자리지원센터`. */
  name: string
  type: AgencyType
  /** How sure the shape makes us that this names ONE organisation. */
  proof: 'known' | 'quoted' | 'proper' | 'placed' | 'shape' | 'kind'
  parent: string | null
}

/** `LH`, `신보`. */
const SHORTEST_NAME = 2
const WORD = /[가-힣A-Za-z0-9·&㈜-]+/g

/** A place right before the name: `경기도 경제과학진흥원`, `군산산단 내 일자리지원센터`. */
const PLACE_BEFORE =
  /((?:[가-힣A-Za-z0-9]+(?:산단|산업단지|단지|밸리|스퀘어|타운|캠퍼스))|(?:[가-힣]{1,5}[시군구도]))(?:\s(?:내|안|소재|산하))?\s$/
/** `국가산업단지 지원센터`: an estate of a kind, not of a name. */
const KIND_OF_ESTATE =
  /^(?:국가|일반|첨단|도시|농공|산업|노후|스마트그린|지역)*(?:산단|산업단지|단지|밸리|캠퍼스)$/

/** `삼척대 |창업보육센터|`, but no `삼척대 |센터|`. */
const KIND_OF_OWNER = 5

/** `전주시 |소상공인| 상생지원센터`: for whom it is, between the place and the rest of its name. */
const FOR_WHOM =
  /(?<=[시군구도]\s)(?:소상공인|소공인|중소기업|청년|여성|벤처|스타트업|사회적경제|신중년|중장년|장애인|노동자|근로자|외국인|농업인|뿌리산업)\s$/
/** `인천 |스타트업파크`: a city's short name that is no other word. */
const CITY_BEFORE = /(?:^|[^가-힣])([가-힣]{2,3})\s$/

/** The candidate with the word that says for whom it is, where one stands between it and its place. */
function withAudience(text: string, candidate: AgencyCandidate): AgencyCandidate {
  const word = FOR_WHOM.exec(text.slice(Math.max(0, candidate.start - 12), candidate.start))?.[0]
  if (word === undefined || candidate.type === 'ministry') return candidate
  const core = word + candidate.core
  return { ...candidate, start: candidate.start - word.length, core, name: core }
}

function cityBefore(before: string): string | null {
  const city = CITY_BEFORE.exec(before)?.[1] ?? ''
  return regionsNamed(city).length === 1 && !REGION_HOMONYMS.has(city) ? city : null
}

function withPlace(text: string, bare: AgencyCandidate): AgencyCandidate {
  if (bare.proof === 'proper' || bare.proof === 'known') return bare
  const candidate = withAudience(text, bare)
  const before = text.slice(Math.max(0, candidate.start - 20), candidate.start)
  const city = cityBefore(before)
  if (city !== null && candidate.core.length >= KIND_OF_OWNER && !GENERIC_AGENCIES.has(candidate.core))
    return { ...candidate, name: `${city} ${candidate.core}`, proof: 'placed' }
  const place = PLACE_BEFORE.exec(before)?.[1]
  if (!place) return candidate
  const isNamed = regionsNamed(place).length > 0 || regionPrefix(place) !== null
  const isEstate = /(?:산단|단지|밸리)$/.test(place) && !KIND_OF_ESTATE.test(place)
  if (!isNamed && !isEstate) return candidate
  return { ...candidate, name: `${place} ${candidate.core}`, proof: 'placed' }
}

/** `투자산업과·산업진흥원`, `여수상공회의소·여수산단협의회`, `화성상의·화성산업진흥원`, `동구-동구창업센터`: where a dot joins two names, not two words of one. */
const JOINS_NAMES =
  /(?:과|국|팀|실|[시군구도]|원|센터|재단|청|공사|공단|[업추진원]단|대|대학교|협회|협의회|회의소|상의|신보|조합|파크|은행)[·-]/g

function namesOf(word: RegExpExecArray, offset: number): Stretch[] {
  const start = offset + word.index
  const end = start + word[0].length
  if (!/[·-]/.test(word[0])) return [{ start, end }]
  const cuts = [...word[0].matchAll(JOINS_NAMES)].map((match) => start + match.index + match[0].length)
  return [start, ...cuts].map((from, at) => ({
    start: from,
    end: cuts[at] === undefined ? end : cuts[at] - 1,
  }))
}

function isProper(core: string, type: AgencyType): boolean {
  if (PROPER_BEGINNINGS.test(core)) return true
  const prefix = regionPrefix(core)
  return (prefix !== null && core.length > prefix.length + 1) || (type === 'university' && core.length > 5)
}

function shapedAt(text: string, word: Stretch, limit: number): AgencyCandidate | null {
  const shape = shapeOf(text, word.start, word.end)
  if (!shape) return null
  const core = text.slice(word.start, shape.end)
  if (isNoOrganisation(core)) return null
  const proof = isProper(core, shape.type) ? 'proper' : 'shape'
  const placed = withPlace(text, {
    start: word.start,
    end: shape.end,
    core,
    name: core,
    type: shape.type,
    proof,
    parent: null,
  })
  if (placed.proof === 'shape' && isKind(text, word.start, shape.end))
    return GENERIC_AGENCIES.has(core) && core.length >= KIND_OF_OWNER ? { ...placed, proof: 'kind' } : null
  if (placed.proof === 'placed' && GENERIC_AGENCIES.has(core) && core.length < 5) return null
  return withBranch(text, placed, limit)
}

/** `한국화학연구원 여수분원`, `경남신용보증재단 거제지점`: a branch, of an organisation of the country or of a province. */
function withBranch(text: string, candidate: AgencyCandidate, limit: number): AgencyCandidate {
  const isNational = /^(?:한국|국립|국가|대한)/.test(candidate.core) && candidate.type !== 'university'
  const branch = isNational
    ? branchBehind(text, candidate.end, limit)
    : regionalBranchBehind(text, candidate.end, limit)
  if (!branch) return candidate
  const name = `${candidate.name} ${branch.name}`
  return { ...candidate, end: branch.end, core: name, name, parent: candidate.name }
}

/** The longer first; of equally long ones what is known, then what a mark shows. */
function byWeight(a: AgencyCandidate, b: AgencyCandidate): number {
  return b.end - b.start - (a.end - a.start) || RANK[a.proof] - RANK[b.proof]
}
const RANK = { known: 0, quoted: 1, proper: 2, placed: 3, shape: 4, kind: 5 } as const

function withoutOverlaps(all: AgencyCandidate[]): AgencyCandidate[] {
  const kept: AgencyCandidate[] = []
  for (const candidate of all.sort(byWeight)) {
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start))
      kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** `여수테크노파크 소재부품센터`, `삼척대 창업보육센터`: a name, or a mere kind, right behind its owner's. */
function withOwners(candidates: readonly AgencyCandidate[]): AgencyCandidate[] {
  return candidates.flatMap((candidate, at): AgencyCandidate[] => {
    const owner = candidates[at - 1]
    if (candidate.proof !== 'shape' && candidate.proof !== 'kind') return [candidate]
    const alone = candidate.proof === 'shape' ? [candidate] : []
    if (!owner || owner.end + 1 !== candidate.start) return alone
    // Departments are no organisations: `대구테크노파크 기업지원단`. Those of a university are: `계명대학교 창업지원단`.
    if (owner.type !== 'university' && candidate.core.endsWith('단')) return []
    if (owner.type === 'ministry' || owner.proof === 'shape' || owner.proof === 'kind') return alone
    return [
      {
        ...candidate,
        start: owner.start,
        name: `${owner.name} ${candidate.core}`,
        // `계명대학교 창업지원단` is a part of it.
        type: owner.type === 'university' && candidate.core.endsWith('단') ? owner.type : candidate.type,
        proof: 'placed',
        parent: owner.name,
      },
    ]
  })
}

/** What a word alone tells: a short form, a known name, a name's shape. */
function readWord(text: string, word: Stretch, limit: number, found: AgencyCandidate[]): void {
  const short = regionalShortForm(text, word)
  if (short) found.push(short)
  const known = knownIn(text, word, limit)
  if (known) found.push(known)
  const shaped = shapedAt(text, word, limit)
  if (shaped) found.push(shaped)
}

/** All candidates of a sentence, in order; where two overlap the longer stays. */
export function agencyCandidatesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const all: AgencyCandidate[] = []
  for (const word of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    if (word[0].length < SHORTEST_NAME) continue
    for (const part of namesOf(word, sentence.start)) readWord(text, part, sentence.end, all)
  }
  all.push(
    ...quotedNamesIn(text, sentence),
    ...companiesIn(text, sentence),
    ...headedIn(text, sentence),
    ...universitiesIn(text, sentence),
  )
  return all.length === 0 ? all : withOwners(withoutOverlaps(all))
}
