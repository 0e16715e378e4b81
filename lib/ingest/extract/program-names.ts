/** Which printed names are one programme, and which of them is its name. */

import { NameGroups } from '@/lib/ingest/extract/name-groups'
import type { ProgramCandidate } from '@/lib/ingest/extract/program-candidates'
import { GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import { regionsNamed } from '@/lib/records/gazetteer'

/** `2025 의정부 스타트업 챌린지`, `제5기 남동 청년창업아카데미`: which time it is held is no part of its name. */
const EDITION =
  /^(?:(?:19|20)\d\d년?도?|[‘'’]?\d\d년도?|제?\s?\d{1,3}\s?(?:기|회|차)|[상하]반기|올해|내년도?)\s+/
/** `스케일업(Scale-up) 프로그램`: a gloss. */
const GLOSS = /\s?\([A-Za-z][^()]*\)|\s?\([^()]*\)$/g
const SHORTEST_REST = 4
const SHORTEST_OWNED = 5

/** The name without what changes from year to year, a gloss, or the city in whose news it stands. */
export function properName({ name, quoted }: Pick<ProgramCandidate, 'name' | 'quoted'>): string {
  const whole = name.replace(/\s+/g, ' ').replace(GLOSS, '').trim()
  const plain = whole.replace(EDITION, '').replace(EDITION, '')
  const [first = '', ...rest] = plain.split(' ')
  // `경주시 소상공인 특례보증`: unquoted, the city is who gives it.
  // `금왕읍 용산산업단지`: where it is.
  const owner =
    !quoted &&
    ((rest.join('').length >= SHORTEST_OWNED &&
      /[시군구도]$/.test(first) &&
      regionsNamed(first).length > 0) ||
      (rest.length > 0 && /^[가-힣]{1,4}[읍면]$/.test(first)))
  const proper = (owner ? rest.join(' ') : plain).replace(/([자기]금)\s?융자$/, '$1')
  return proper.replace(/\s/g, '').length >= SHORTEST_REST ? proper : whole
}

/** What an article prints beside a name counts after every name of its own. */
const BESIDE = 100

/** Longer names first; a spelling in Hangul before one with Hanja. */
const rankName = (name: string) => name.replace(/\s/g, '').length * 2 - (/[一-龥]/.test(name) ? 9 : 0)

/** `중소기업 육성자금 이차보전금`: the interest that is paid on the loans of a fund names the fund. */
function fundIn(name: string): string[] {
  const fund = /^(.{4,}자금)\s(?:이차보전금?|출연금)(?:\s지원)?$/.exec(name)?.[1]
  return fund ? [fund] : []
}

/** `청년창업 사관학교 운영`, `수소상용차 검증센터 구축`: what is run or built is called by its own name, too. */
function thingIn(name: string): string[] {
  const thing = /^(.{5,})\s(?:운영|파견|개최|건립|구축|조성|조성사업|구축사업|건립사업)$/.exec(name)?.[1]
  return thing && THING.test(thing) ? [thing] : []
}

const THING =
  /(?:단|교|센터|단지|산단|밸리|특구|타운|시티|허브|파크|캠퍼스|플랫폼|클러스터|상담회|박람회|아카데미|전시회|단체관|공단|관|공장)$/

/** Names grouped under the fullest form that stands for them, each with the other forms that the text prints. */
export function groupNames(candidates: readonly ProgramCandidate[]): Map<string, Set<string>> {
  const printed = new Map<string, Set<string>>()
  for (const candidate of candidates) {
    const name = properName(candidate)
    const forms = printed.get(name) ?? new Set()
    for (const form of [candidate.name, ...candidate.aliases, ...fundIn(name), ...thingIn(name)])
      if (form !== name) forms.add(form)
    printed.set(name, forms)
  }
  const beside = new Set(candidates.flatMap((it) => it.aliases))
  const rank = (name: string) => rankName(name) - (beside.has(name) ? BESIDE : 0)
  const groups = new NameGroups()
  for (const [name, forms] of [...printed].sort(([a], [b]) => rank(b) - rank(a) || (a < b ? -1 : 1)))
    groups.add(name, forms)
  return groups.all
}

/** `… R&D 지원사업`: the last word is that of many. */
const ANY_SORT =
  /^(?:맞춤형|통합|종합|공동|기업)?(?:지원|육성|조성|구축|개선|양성|활성화|운영|개발|기술개발|고도화|보급|정비|협력|연계|교육|지정|공모|추진|확산|강화)+(?:사업|프로그램|과정|공모전)?$/

const SHORTEST_TAIL = 4

/** `중소기업 운전자금` is later just `운전자금`: the last word of a name, where no other name of the article ends in it. */
export function tailsOf(names: readonly string[]): Map<string, string> {
  const tails = new Map<string, string[]>()
  for (const name of names) {
    const tail = name.split(' ').at(-1) ?? ''
    const isTelling =
      tail !== name && tail.length >= SHORTEST_TAIL && !GENERIC_MODIFIERS.has(tail) && !ANY_SORT.test(tail)
    if (isTelling) tails.set(tail, [])
  }
  for (const name of names) {
    for (let at = name.length - SHORTEST_TAIL; at >= 0; at -= 1) tails.get(name.slice(at))?.push(name)
  }
  return new Map(
    [...tails].flatMap(([tail, [name, ...others]]) =>
      name !== undefined && others.length === 0 ? [[tail, name] as const] : [],
    ),
  )
}

/** Kinds of measure that an article later calls just so: `특구는`, `펀드에는`, `개척단은`. */
const HEADS =
  /(?:특구|펀드|산단|단지|허브|캠프|공단|밸리|사절단|개척단|기동반|박람회|상담회|바우처|챌린지|공모전|아카데미|기술닥터|홈닥터|패키지|타운|플랫폼|클러스터|기금|경진대회|오디션|사관학교|인턴십|공동관|단체관|전시회|배달앱|상품권)$/

/** The bare kinds that only one programme of the article is of. */
export function headsOf(groups: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const heads = new Map<string, Set<string>>()
  for (const [name, forms] of groups) {
    for (const form of [name, ...forms]) {
      const head = HEADS.exec(form)?.[0]
      if (head && head !== form) heads.set(head, (heads.get(head) ?? new Set()).add(name))
    }
  }
  return new Map(
    [...heads].flatMap(([head, names]) => (names.size === 1 ? [[head, [...names][0] ?? head] as const] : [])),
  )
}
