/** Figures that say nothing about a region: they count the text's own parts, people's ages, other places' averages. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** `4개 분야 특수시책`, `3대 전략`: counts of the text's own structure. */
const STRUCTURE =
  /^(?:의)?\s?(?:분야|부문|가지|단계|유형|항목|축|전략|방향|과정|영역|목표|파트|테마|키워드|트랙|차원|권역|조항|세션|시군|시·군|시군구|시·도|시도|읍면|읍·면|동(?![가-힣]))/
/** `1인 사무공간`, `1인 창조기업`; `5부 1팀 편제`. */
const ONE_PERSON = /^1\s?인$/
const DEPARTMENT_BEFORE = /\d+(?:국|실|부|과|처|본부|센터)\s?$/
/** `전국 평균 12%`: a measure of elsewhere that the city is held against. */
const COMPARED_WITH =
  /(?:(?:전국|도내|서울|타\s?(?:시|지역|지자체)|OECD)\s?|(?!월|연|일|하루|한달|달)[가-힣]{1,3}[^은는이가도의를을\s]\s(?:지역\s|전체\s)?)평균(?:치|값)?\s?(?:인|은|이|보다)?\s?\(?$/

/** `상시 근로자 10인 이상 제조업체`, `종업원 50인 미만 소기업`: whom a rule is for. */
const THRESHOLD =
  /^\s?(?:이상|미만|이하|초과)(?:의|인)?\s?(?:제조|중소|소기업|대기업|기업|업체|사업장|사업체|회사)/
/** `매출액 100억원 이상 기업`, `상시 근로자 10인 이상`: what a firm must have; `30억원 이상 기업에 지원` would be what it gets. */
function isCondition({ unit }: Quantity, before: string): boolean {
  return (
    unit === 'count' ||
    /(?:매출|자본금|자산|수출|투자)(?:액|금|규모)?[이가은는]?\s?(?:연|연간)?\s?$/.test(before)
  )
}

/** `20명 넘게 새로 채용하면`: a condition. */
const IF = /^\s?(?:이상|넘게|미만|이하)?[^,.]{0,14}[가-힣]면\s/
/** `지분 75%`: who owns a firm. */
const OWNERSHIP = /지분(?:율)?(?:의|은|이)?\s?(?:약\s?)?$/
/** `5명 중 1명꼴`: a share told in persons. */
const ONE_IN = /^\s?(?:중\s\d|가운데\s\d|꼴)/
/** `우리나라 주얼리 수출은 연 3억 달러`: the nation's figure. */
const NATIONAL = /(?:우리나라|대한민국|전국의?|전 세계|세계)\s[가-힣\s]{0,10}(?:은|는|이|가)\s[^.]{0,8}$/
/** `A사는 … 매출을 12억 원 늘렸다`, `저희 회사 매출도 80억 원`: one firm's own. */
const FIRM =
  /(?:^|[\s“"'‘(])(?:[A-Zㄱ-ㅎ가-나]사|저희 (?:회사|업체)|우리 회사|이 회사|이 업체)(?:는|은|의|가|도|에)?\s/
const NAMED_FIRM =
  /(?:㈜|\(주\)|주식회사)\s?[가-힣A-Za-z0-9]+(?:은|는|이|가)\s|[가-힣A-Za-z0-9]+(?:㈜|\(주\))(?:은|는|이|가)\s/

/** `식품업체 인사 담당자 : "연봉 3천만 원을 걸어도 …"`: a person of a firm speaks of the firm. */
const FIRM_SPEAKS =
  /(?:업체|기업|회사|공장|점포)\s?(?:인사\s|영업\s)?(?:대표|사장|임원|담당자|직원|이사|공장장|관계자)(?:\s?[가-힣]{2,4})?(?:는|은|이|\s?[:：])\s?[“"'‘]/
/** Pay and rent of persons: `연봉 3천만 원`, `월세만 250만 원`. */
const PERSONAL = /(?:연봉|월세|시급|전세|학비)(?:만|은|을|를|이|가)?\s?(?:약\s?)?$/

/** `(단위: 백만원, 개사)`: the head of a table. */
const TABLE_UNIT = /단위\s?[:：]\s?[^)]*$/

/** `1개사당 500만원`, `1명당`: the share of one, said of the money behind it. */
const PER = /^당(?:\s|[가-힣])/

export function isNoFact(text: string, quantity: Quantity, sentence: Stretch): boolean {
  const behind = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 8))
  const before = text.slice(Math.max(sentence.start, quantity.start - 12), quantity.start)
  if (quantity.unit === 'count' && STRUCTURE.test(behind)) return true
  if (quantity.unit === 'count' && PER.test(behind)) return true
  if (ONE_PERSON.test(quantity.raw)) return true
  if (quantity.counter === '팀' && (DEPARTMENT_BEFORE.test(before) || quantity.value === 1)) return true
  if (quantity.counter === '개국' && quantity.value < 4) return true
  if (quantity.unit === 'count' && ONE_IN.test(behind)) return true
  if (
    quantity.counter === '명' &&
    IF.test(text.slice(quantity.end, Math.min(sentence.end, quantity.end + 24)))
  )
    return true
  if (quantity.unit === 'percent' && OWNERSHIP.test(before)) return true
  if (THRESHOLD.test(text.slice(quantity.end, quantity.end + 14)) && isCondition(quantity, before))
    return true
  if (TABLE_UNIT.test(text.slice(Math.max(sentence.start, quantity.start - 20), quantity.start))) return true
  if (FIRM_SPEAKS.test(text.slice(sentence.start, quantity.start)) || PERSONAL.test(before)) return true
  if (FIRM.test(text.slice(sentence.start, quantity.start))) return true
  if (NAMED_FIRM.test(text.slice(sentence.start, quantity.start))) return true
  if (NATIONAL.test(text.slice(sentence.start, quantity.start))) return true
  return COMPARED_WITH.test(before)
}
