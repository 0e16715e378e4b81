/** Figures that say nothing about a region: they count the text's own parts, people's pay, other places' averages. */
import { isThreshold } from '@/lib/ingest/resolve/conditions'
import { isNational } from '@/lib/ingest/resolve/elsewhere'
import { type FirmWords, isFirmsOwn } from '@/lib/ingest/resolve/firm-figures'
import { isTrifle } from '@/lib/ingest/resolve/trifles'
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** `4개 분야 특수시책`, `3대 전략`, `4개 단지에 1천여개 업체가`: counts of the text's own structure. */
const STRUCTURE =
  /^(?:의)?\s?(?:분야|부문|가지|단계|유형|항목|축|전략|방향|과정|영역|목표|파트|테마|키워드|트랙|차원|권역|조항|세션|시군|시·군|시군구|자치구|시·도|시도|읍면|읍·면|동(?:에(?:는)?\s|(?![가-힣]))|(?:산업)?단지에(?:는)?\s|지구에(?:는)?\s)/
/** `1인 사무공간`, `1~2인 가구`; `5부 1팀 편제`; `2인 3각`. */
const ONE_PERSON = /^(?:1|\d~\d)\s?인$/
const DEPARTMENT_BEFORE = /\d+(?:국|실|부|과|처|본부|센터)\s?$/
const DEPARTMENT_BEHIND = /^\s?\d+(?:팀|과|국|본부|센터)/
const THREE_LEGGED = /^\s?\d각/

/** `(단위: 백만원, 개사)`: the head of a table. */
const TABLE_UNIT = /단위\s?[:：]\s?[^)]*$/
/** `1개사당 500만원`, `1명당`: the share of one, said of the money behind it. */
const PER = /^당(?:\s|[가-힣])/

/** Counts that hold the text together, or name how something is made up. */
function isStructure(text: string, { start, end, raw, counter, value }: Quantity, from: number): boolean {
  const behind = text.slice(end, end + 12)
  const before = text.slice(Math.max(from, start - 12), start)
  if (STRUCTURE.test(behind) || PER.test(behind)) return true
  if (ONE_PERSON.test(raw) || (counter === '인' && THREE_LEGGED.test(behind))) return true
  if (counter === '팀' && (DEPARTMENT_BEFORE.test(before) || value === 1)) return true
  if (counter === '실' && (DEPARTMENT_BEHIND.test(behind) || DEPARTMENT_BEFORE.test(before))) return true
  return counter === '개국' && value < 4
}

/** `사업비(백만원)`: the unit of a column, which only looks like a million won. */
const UNIT_OF_MONEY = /^(?:십|백|천)?만?\s?원$/

const isUnitInHead = (text: string, { start, end, raw }: Quantity): boolean =>
  text[start - 1] === '(' && text[end] === ')' && UNIT_OF_MONEY.test(raw)

/** @param firm what the sentence says of firms, null where nobody looked */
export function isNoFact(
  text: string,
  quantity: Quantity,
  sentence: Stretch,
  firm: FirmWords | null = null,
): boolean {
  if (quantity.unit === 'count' && isStructure(text, quantity, sentence.start)) return true
  if (isUnitInHead(text, quantity)) return true
  const near = text.slice(Math.max(sentence.start, quantity.start - 20), quantity.start)
  if (near.includes('단위') && TABLE_UNIT.test(near)) return true
  return (
    isThreshold(text, quantity, sentence) ||
    isTrifle(text, quantity, sentence) ||
    isNational(text, quantity, sentence) ||
    (firm !== null && isFirmsOwn(text, quantity, sentence, firm))
  )
}
