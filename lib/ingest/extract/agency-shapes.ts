/** Whether a word has the shape of an organisation's name, or only of a kind of organisation. */
import { AGENCY_ENDINGS, GENERIC_AGENCIES } from '@/lib/ingest/extract/agency-shapes.data'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import { endsNoun } from '@/lib/korean/word-end'
import type { AgencyType } from '@/lib/records/vocabulary'

/** Offices that follow a name: `진흥원장`, `본부장은`. */
const HEAD = /^(?:장|원장|이사장|대표|측)(?![가-힣])|^장(?=[은는이가의을를과와도](?![가-힣]))/

/** Whether an organisation's name that ends at `at` is whole there: `진흥원|은`, `진흥원|장`. */
export function endsName(text: string, at: number): boolean {
  return endsNoun(text, at) || HEAD.test(text.slice(at, at + 4))
}

const LAST_LETTERS = new Set(AGENCY_ENDINGS.map(([ending]) => ending.at(-1)))

/** `구미전자정보기술원` serves its region's firms, `한국생산기술연구원` the country's. */
function typeOf(name: string, ending: string, type: AgencyType): AgencyType {
  if (type !== 'other') return type
  if (/^(?:한국|국립|국가)/.test(name) && /(?:연구원|기술원|개발원|정보원)$/.test(name))
    return 'national-agency'
  if (ending === '기술원' && !/농업|과학/.test(name) && regionPrefix(name)) return 'promotion-agency'
  return type
}

/** The type that a name's ending tells, or null for a name of another shape. */
export function typeByEnding(name: string): AgencyType | null {
  const ending = AGENCY_ENDINGS.find(([suffix]) => name.endsWith(suffix))
  return ending ? typeOf(name, ...ending) : null
}

/** The longest head of a word that ends like an organisation's name there. */
export function shapeOf(text: string, start: number, end: number): { end: number; type: AgencyType } | null {
  for (let to = end; to > start + 2; to -= 1) {
    if (!LAST_LETTERS.has(text[to - 1])) continue
    const type = typeByEnding(text.slice(start, to))
    if (type && endsName(text, to)) return { end: to, type }
  }
  return null
}

/** `20여개의 벤처집적센터`, `각종 지원센터`: a number or "several" before it makes the noun a kind, not a name. */
const SEVERAL_BEFORE =
  /(?:\d\s?여?\s?(?:개|곳|개소)?의?|각종|각|여러|다양한|모든|주요|일부|다른|같은|대표적인|전문|유관|관련|이런|이들|해당|타|인근|전국|국내|지역|관내|도내|시내|새로운|별도|또\s다른)\s$/

/** 공단 is short for an industrial estate too (`구미국가공단`, `사상공단`), unless it says what it manages. */
const ESTATE =
  /^(?!.*(?:관리|시설|진흥|환경|단지|인력|복지|보험|연금|에너지|교통|체육|보훈|보건|철도|자원|안전|기술|해양|국립공원)공단$).*공단$|지식산업센터$/
/** Councils have committees, call centres have numbers, rooms of a building are no organisations. */
const PART_OF_ONE =
  /(?:행정|예산결산|특별|상임|운영|건설|복지|환경|교육|문화|산업|경제|기획|재정|도시|심의|심사|평가|자문|조정|징계|인사)위원회$|콜센터$|통합돌봄센터$/

/** A name made of such words alone is a kind: `수소연료전지 |시험평가센터|`, `|중소기업지원센터|` of any city. */
const STATES_KIND = /^(?:다\.|라는 |같은 |처럼 )/

/** Whether a stretch of that shape is a kind of organisation, not the name of one. */
export function isKind(text: string, start: number, end: number): boolean {
  const core = text.slice(start, end)
  if (GENERIC_AGENCIES.has(core)) return true
  if (SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return true
  return STATES_KIND.test(text.slice(end, end + 3)) && regionPrefix(core) === null
}

/** Whether it names something else than an organisation, whatever stands before it. */
export function isNoOrganisation(core: string): boolean {
  return ESTATE.test(core) || PART_OF_ONE.test(core)
}
