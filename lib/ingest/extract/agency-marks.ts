/** Organisations known by what is set beside their name: quotes, ㈜, a head in brackets; universities and regional short forms. */
import type { AgencyCandidate } from '@/lib/ingest/extract/agency-candidates'
import { endsName, typeByEnding } from '@/lib/ingest/extract/agency-shapes'
import { GENERIC_AGENCIES, REGIONAL_SHORT_FORMS, UNIVERSITIES } from '@/lib/ingest/extract/agency-shapes.data'
import { quotedIn } from '@/lib/ingest/extract/names-in-quotes'
import type { Stretch } from '@/lib/korean/sentence'
import { endsNoun, startsWord } from '@/lib/korean/word-end'
import { regionsNamed } from '@/lib/records/gazetteer'
import type { AgencyType } from '@/lib/records/vocabulary'

function candidate(
  text: string,
  { start, end }: Stretch,
  type: AgencyType,
  proof: AgencyCandidate['proof'] = 'proper',
): AgencyCandidate {
  const name = text.slice(start, end)
  return { start, end, core: name, name, type, proof, parent: null }
}

/** Quoted places that are run like a centre: `3층에 위치한 ‘청년공간 A-큐브’`. */
const FACILITY =
  /(?:공간|캠퍼스|허브|플라자|프라자|스페이스|플랫폼|라운지|스테이션|밸리|랩|큐브|팩토리|아지트|하우스|파크|타운|스퀘어)(?:\s[A-Za-z가-힣0-9-]+)?$/
const OPENED_BEFORE = /(?:위치한|개소한|개관한|문을 연|들어선|자리한|입주한)\s?[‘“"'`「『<]?$/
const OPENED_BEHIND = /^[’”"'`」』>]?(?:이|가|은|는|을|를)?\s(?:문을 [연열]|개소|개관)/

export function quotedNamesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  return quotedIn(text, sentence).flatMap(({ start, end }): AgencyCandidate[] => {
    const name = text.slice(start, end)
    if (/[.!?,]|[을를이가은는]\s/.test(name) || GENERIC_AGENCIES.has(name)) return []
    const type = typeByEnding(name)
    const facility =
      FACILITY.test(name) &&
      (OPENED_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
        OPENED_BEHIND.test(text.slice(end, end + 12)))
    return type || facility ? [candidate(text, { start, end }, type ?? 'support-center', 'quoted')] : []
  })
}

/** `디엠지모리㈜`, `㈜유타스`, `(주)오디하이텍`, `주식회사 …`: firms say so themselves. */
const COMPANY =
  /(?:(?:㈜|\(주\)|주식회사 )([가-힣A-Za-z0-9&]{2,20}))|(?:([가-힣A-Za-z0-9&]{2,20})(?:㈜|\(주\)))/g

function trimParticle(name: string): string {
  return name.length > 4 ? name.replace(/(?:에서|으로|은|는|이|가|을|를|의|와|과|도|로)$/, '') : name
}

export function companiesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!/㈜|\(주\)|주식회사/.test(body)) return []
  return [...body.matchAll(COMPANY)].map((match) => {
    const start = sentence.start + match.index
    const printed = match[0]
    let end = start + printed.length
    // `㈜유타스는`: the particle is no part of the name.
    if (match[1] !== undefined) while (end > start + 3 && !endsNoun(text, end)) end -= 1
    const trimmed = match[1] === undefined ? printed : trimParticle(text.slice(start, end))
    return candidate(text, { start, end: start + trimmed.length }, 'company')
  })
}

/** `원주의료기기테크노밸리(원장 채은서)`: what has a head is an organisation, whatever its name ends in. */
const HEADED =
  /([가-힣A-Za-z0-9·]{4,24})(?=\((원장|대표|대표이사|센터장|이사장|본부장|단장|소장|회장|청장|총장|사장|관장)\s?[가-힣]{2,4}[,·/;)])/g
const HEAD_OF_FIRM = /^(?:대표|사장)/

export function headedIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!body.includes('(')) return []
  return [...body.matchAll(HEADED)].map(({ 1: name = '', 2: head = '', index }) => {
    const start = sentence.start + index
    const other = HEAD_OF_FIRM.test(head) ? 'company' : head === '원장' ? 'promotion-agency' : 'other'
    return candidate(text, { start, end: start + name.length }, typeByEnding(name) ?? other)
  })
}

const UNIVERSITY =
  /([가-힣]{2,6})대(?:학교)?(?=(?:는|은|이|가|와|과|의|에|에서|도|를|을)?(?![가-힣])|\s?(?:산학협력단|총장|교수))/g
/** `4년제 국립대`, `지역 거점대`: kinds. */
const KIND_OF_UNIVERSITY =
  /^(?:국립|사립|공립|지역|거점|일반|전문|종합|4년제|거점국립|지방|해외|국내|협력|참여|주관|교육|과학기술|방송통신)$/

/** `안양대`, `원광대와`, `계명대학교 창업지원단`: by its region, from a list, or by its full name; always named in full. */
export function universitiesIn(text: string, sentence: Stretch): AgencyCandidate[] {
  const body = text.slice(sentence.start, sentence.end)
  if (!body.includes('대')) return []
  return [...body.matchAll(UNIVERSITY)].flatMap((match): AgencyCandidate[] => {
    const stem = match[1] ?? ''
    const start = sentence.start + match.index
    const isFull = match[0].endsWith('대학교')
    if (!startsWord(text, start) || KIND_OF_UNIVERSITY.test(stem)) return []
    if (!isFull && regionsNamed(stem).length === 0 && !UNIVERSITIES.has(stem)) return []
    const name = `${stem}대학교`
    return [{ ...candidate(text, { start, end: start + match[0].length }, 'university'), core: name, name }]
  })
}

const SHORT_FORM_LETTERS = new Set(REGIONAL_SHORT_FORMS.map(([short]) => short.at(-1)))

/** `대전상의`, `경기신보`, `경남TP`: a region and a short form are one organisation's name. */
export function regionalShortForm(text: string, word: Stretch): AgencyCandidate | null {
  for (let end = word.end; end > word.start + 3; end -= 1) {
    if (!SHORT_FORM_LETTERS.has(text[end - 1])) continue
    const printed = text.slice(word.start, end)
    const form = REGIONAL_SHORT_FORMS.find(([short]) => printed.endsWith(short))
    if (!form) continue
    const [short, full, type] = form
    const place = printed.slice(0, -short.length)
    if (!isPlaces(place) || !endsName(text, end)) continue
    const name = place + full
    return { ...candidate(text, { start: word.start, end }, type), core: name, name }
  }
  return null
}

/** `대전`, and two together: `광주전남중기청`. */
const isPlaces = (place: string) =>
  regionsNamed(place).length > 0 ||
  (place.length === 4 &&
    regionsNamed(place.slice(0, 2)).length > 0 &&
    regionsNamed(place.slice(2)).length > 0)
