/** Stretches of a sentence that have the shape of an organisation's name. */

import { KNOWN_AGENCIES, type KnownAgency } from '@/lib/ingest/extract/agencies.data'
import { AGENCY_ENDINGS, GENERIC_AGENCIES, PROPER_BEGINNINGS } from '@/lib/ingest/extract/agency-shapes.data'
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import type { Stretch } from '@/lib/korean/sentence'
import { endsNoun, startsWord } from '@/lib/korean/word-end'
import { regionsNamed } from '@/lib/records/gazetteer'
import type { AgencyType } from '@/lib/records/vocabulary'

export type AgencyCandidate = Stretch & {
  /** The name without place words set before it: `일자리지원센터`. */
  core: string
  /** The full name: `군산산단 일자리지원센터`. */
  name: string
  type: AgencyType
  /** How sure the shape makes us that this names ONE organisation. */
  proof: 'known' | 'quoted' | 'proper' | 'placed' | 'shape'
  parent: string | null
}

const KNOWN_BY_NAME: ReadonlyMap<string, KnownAgency> = new Map(
  KNOWN_AGENCIES.flatMap((agency) => [agency.name, ...agency.aliases].map((name) => [name, agency] as const)),
)

/** The canonical entry of a national organisation named or abbreviated so, if it is a known one. */
export function knownAgency(name: string): KnownAgency | undefined {
  return KNOWN_BY_NAME.get(name)
}

const WORD = /[가-힣A-Za-z0-9·&㈜-]+/g

/** Offices that follow a name: `진흥원장`, `본부장은`. */
const HEAD = /^(?:장|원장|이사장|대표|측)(?![가-힣])|^장(?=[은는이가의을를과와도](?![가-힣]))/

function endsName(text: string, at: number): boolean {
  return endsNoun(text, at) || HEAD.test(text.slice(at, at + 4))
}

/** The longest head of a word that ends like an organisation's name there. */
function shapeOf(text: string, start: number, end: number): { end: number; type: AgencyType } | null {
  for (let to = end; to > start + 2; to -= 1) {
    const printed = text.slice(start, to)
    const ending = AGENCY_ENDINGS.find(([suffix]) => printed.endsWith(suffix))
    if (ending && endsName(text, to)) return { end: to, type: ending[1] }
  }
  return null
}

/** The region name a compound begins with: `안양|산업진흥원`, `전북|테크노파크`. */
export function regionPrefix(name: string): string | null {
  for (let length = Math.min(7, name.length - 1); length >= 2; length -= 1) {
    const head = name.slice(0, length)
    if (regionsNamed(head).length > 0) return head
  }
  return null
}

/** `20여개의 벤처집적센터`, `각종 지원센터`: a number or "several" before it makes the noun a kind, not a name. */
const SEVERAL_BEFORE =
  /(?:\d\s?여?\s?(?:개|곳|개소)?의?|각종|각|여러|다양한|모든|주요|일부|다른|같은|대표적인|전문|유관|관련|이런|이들|해당|타|인근)\s$/

/** 공단 is also short for an industrial estate (`구미국가공단`), 지식산업센터 is a building, and councils have committees. */
const ESTATE =
  /(?:전용|국가|지방|일반|농공|수출|염색|도금|금속|석유화학)공단$|지식산업센터$|(?:행정|예산결산|특별|상임|운영|건설|복지|환경|교육|문화|산업|경제|기획|재정|도시)위원회$/

function isGeneric(text: string, start: number, end: number): boolean {
  const core = text.slice(start, end)
  if (GENERIC_AGENCIES.has(core) || ESTATE.test(core)) return true
  if (SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return true
  return /^(?:다\.|라는 )/.test(text.slice(end, end + 3)) && regionPrefix(core) === null
}

/** A place right before the name: `경기도 경제과학진흥원`, `군산산단 내 일자리지원센터`. */
const PLACE_BEFORE =
  /((?:[가-힣A-Za-z0-9]+(?:산단|산업단지|단지|밸리|스퀘어|타운|캠퍼스))|(?:[가-힣]{1,5}[시군구도]))(?:\s(?:내|안|소재|산하))?\s$/

function withPlace(text: string, candidate: AgencyCandidate): AgencyCandidate {
  if (candidate.proof === 'proper' || candidate.proof === 'known') return candidate
  const before = text.slice(Math.max(0, candidate.start - 20), candidate.start)
  const place = PLACE_BEFORE.exec(before)?.[1]
  if (!place) return candidate
  const isRegion = regionsNamed(place).length > 0
  if (!isRegion && regionPrefix(place) === null) return candidate
  return { ...candidate, name: `${place} ${candidate.core}`, proof: 'placed' }
}

/** `투자산업과·산업진흥원`, `도·경제진흥원`: two names joined by a dot; the length of the first and its dot. */
function otherNameBefore(word: string): number {
  return (
    /^.*(?:과|국|팀|실|시|군|구|도|원|센터|재단|청|공사|공단|대|협회|회의소)·/.exec(word)?.[0].length ?? 0
  )
}

function shapedIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const found: AgencyCandidate[] = []
  for (const word of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + word.index + otherNameBefore(word[0])
    const shape = shapeOf(text, start, sentence.start + word.index + word[0].length)
    if (!shape) continue
    const core = text.slice(start, shape.end)
    const prefix = regionPrefix(core)
    const proper = PROPER_BEGINNINGS.test(core) || (prefix !== null && core.length > prefix.length + 1)
    const candidate: AgencyCandidate = {
      start,
      end: shape.end,
      core,
      name: core,
      type: shape.type,
      proof: proper ? 'proper' : 'shape',
      parent: null,
    }
    const placed = withPlace(text, candidate)
    if (placed.proof === 'shape' && isGeneric(text, start, shape.end)) continue
    if (placed.proof === 'placed' && GENERIC_AGENCIES.has(core) && core.length < 5) continue
    found.push(placed)
  }
  return found
}

const BRANCH = /^\s([가-힣]{1,8}(?:지역본부|본부|지사|지부|지역단|지청|사무소))/

/** Ministries and national organisations by name or abbreviation, with a branch behind: `산단공 전북지역본부`. */
function knownIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const found: AgencyCandidate[] = []
  for (const word of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + word.index
    for (let end = start + word[0].length; end > start + 1; end -= 1) {
      const known = knownAgency(text.slice(start, end))
      if (!known || !endsName(text, end)) continue
      const branch = BRANCH.exec(text.slice(end, Math.min(end + 12, sentence.end)))?.[1]
      const branchEnd = branch ? end + 1 + branch.length : end
      const isBranch = branch !== undefined && endsName(text, branchEnd)
      const name = isBranch ? `${known.name} ${branch}` : known.name
      found.push({
        start,
        end: isBranch ? branchEnd : end,
        core: name,
        name,
        type: known.type,
        proof: 'known',
        parent: isBranch ? known.name : null,
      })
      break
    }
  }
  return found
}

/** Quoted places that are run like a centre: `3층에 위치한 ‘청년공간 A-큐브’`. */
const FACILITY =
  /(?:공간|캠퍼스|허브|플라자|스페이스|플랫폼|라운지|스테이션|밸리|랩|큐브|팩토리|아지트|하우스)(?:\s[A-Za-z가-힣0-9-]+)?$/
const FACILITY_BEFORE = /(?:위치한|개소한|개관한|문을 연|들어선|자리한|입주한)\s?[‘“"'`「『<]?$/

function quotedNamesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  return quotedIn(text, sentence).flatMap(({ start, end }): AgencyCandidate[] => {
    const name = text.slice(start, end)
    if (/[.!?,]|[을를이가은는]\s/.test(name) || GENERIC_AGENCIES.has(name)) return []
    const ending = AGENCY_ENDINGS.find(([suffix]) => name.endsWith(suffix))
    const facility = FACILITY.test(name) && FACILITY_BEFORE.test(text.slice(Math.max(0, start - 8), start))
    if (!ending && !facility) return []
    return [
      { start, end, core: name, name, type: ending?.[1] ?? 'support-center', proof: 'quoted', parent: null },
    ]
  })
}

/** `디엠지모리㈜`, `㈜유타스`, `(주)오디하이텍`, `주식회사 …`: firms say so themselves. */
const COMPANY =
  /(?:(?:㈜|\(주\)|주식회사 )([가-힣A-Za-z0-9&]{2,20}))|(?:([가-힣A-Za-z0-9&]{2,20})(?:㈜|\(주\)))/g

function companiesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!/㈜|\(주\)|주식회사/.test(body)) return []
  return [...body.matchAll(COMPANY)].map((match) => {
    const start = sentence.start + match.index
    const printed = match[0]
    let end = start + printed.length
    // `㈜유타스는`: the particle is no part of the name.
    if (match[1] !== undefined) while (end > start + 3 && !endsNoun(text, end)) end -= 1
    const trimmed = match[1] === undefined ? printed : trimParticle(text.slice(start, end))
    return {
      start,
      end: start + trimmed.length,
      core: trimmed,
      name: trimmed,
      type: 'company' as const,
      proof: 'proper' as const,
      parent: null,
    }
  })
}

function trimParticle(name: string): string {
  return name.length > 4 ? name.replace(/(?:에서|으로|은|는|이|가|을|를|의|와|과|도|로)$/, '') : name
}

/** `안양대`, `전북대`: a university by its region. */
function universitiesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const found: AgencyCandidate[] = []
  for (const match of text
    .slice(sentence.start, sentence.end)
    .matchAll(/([가-힣]{2,3})대(?![가-힣])|([가-힣]{2,3})대(?=[은는이가와과의](?![가-힣]))/g)) {
    const prefix = match[1] ?? match[2] ?? ''
    const start = sentence.start + match.index
    if (regionsNamed(prefix).length === 0 || !startsWord(text, start)) continue
    const name = `${prefix}대`
    found.push({
      start,
      end: start + name.length,
      core: name,
      name,
      type: 'university',
      proof: 'proper',
      parent: null,
    })
  }
  return found
}

/** `원주의료기기테크노밸리(원장 채은서)`: what has a head is an organisation, whatever its name ends in. */
const HEADED =
  /([가-힣A-Za-z0-9·]{4,24})(?=\((?:원장|대표|대표이사|센터장|이사장|본부장|단장|소장|회장|청장|총장|사장|관장)\s?[가-힣]{2,4}[,·/;)])/g

function headedIn(text: string, sentence: Stretch): AgencyCandidate[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(HEADED)].map((match) => {
    const name = match[1] ?? ''
    const start = sentence.start + match.index
    const type = AGENCY_ENDINGS.find(([suffix]) => name.endsWith(suffix))?.[1] ?? 'other'
    return { start, end: start + name.length, core: name, name, type, proof: 'proper' as const, parent: null }
  })
}

/** All candidates of a sentence, in order; where two overlap the longer stays. */
export function agencyCandidatesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const all = [
    ...knownIn(text, sentence),
    ...quotedNamesIn(text, sentence),
    ...companiesIn(text, sentence),
    ...headedIn(text, sentence),
    ...shapedIn(text, sentence),
    ...universitiesIn(text, sentence),
  ]
  const kept: AgencyCandidate[] = []
  for (const candidate of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start))
      kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}
