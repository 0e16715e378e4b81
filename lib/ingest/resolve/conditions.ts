/** What must be so for a rule to hold: floors and ceilings of whom a programme is for. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** What is measured of those who may apply. */
const ATTRIBUTE =
  /(?:매출(?:액)?|자본금|자산(?:총액)?|수출(?:액|실적)?|상시\s?(?:고용\s?)?근로자(?:\s?수)?|근로자|종업원|직원|고용\s?인원|부채비율|자본잠식(?:률)?|중위소득(?:의)?|소득|신용점수|업력|투자(?:액|금액)?|분양\s?면적|기업부담금은?\s총사업비의|현금은?)(?:이|가|은|는)?\s?(?:연|연간|전년도?|최근\s\d년)?\s?(?:\d[\d,.]*\s?[가-힣%]{0,3}(?:\s원)?\s?(?:이상|초과)\s?)?$/
/** `매출액 50억 원 이상(지식서비스업은 |10억 원 이상)`: the same of others, in the bracket. */
const OF_OTHERS =
  /(?:매출(?:액)?|수출(?:액)?|자본금|근로자|종업원|직원)[^()]{0,16}(?:이상|미만|이하|초과)\((?:단,?\s)?[가-힣·,\s]{2,14}(?:은|는)?\s$/
/** `매출 증가율 5% 이상인 기업`, `수출 비중 10% 이상인 업체`: who may apply. */
const WHO_ARE =
  /^\s?(?:이상|미만|이하|초과)인\s(?:[가-힣]{2,6}\s)?(?:제조|중소|강소|소기업|기업|업체|사업장|회사|소상공인|창업)/
const BOUND = /^\s?(?:이상|미만|이하|초과)/
/** `2백만불 이상을 더 팔겠다`, `500명 이상의 일자리`: what is reached, not asked for. */
const REACHED =
  /^\s?(?:이상|초과|이하)(?:을|를|이\s|의\s?(?:매출|성과|실적|계약|수출|투자|일자리|고용|효과)|\s?(?:늘|증가|확보|달성|기록|올|판매|투입|지원했))/
/** `상시 근로자 10인 이상 제조업체`, `종업원 50인 미만의 영세업체`, `10인 이상 사업장`. */
const OF_FIRMS =
  /^\s?(?:이상|미만|이하|초과)(?:의|인)?\s?(?:[가-힣]{2,5}\s)?(?:제조|중소|소기업|대기업|기업|업체|사업장|사업체|회사|소상공인|영세)/
/** `20명 넘게 새로 채용하면`, `5명 이상 신규 채용한 기업에는`: a condition. */
const IF = /^\s?(?:이상|넘게|미만|이하)?[^,.]{0,14}[가-힣]면\s/
const WHO_DOES = /^\s?이상[^,.]{0,12}(?:한|하는|할)\s(?:기업|업체|사업장|사업주|중소기업)/

/** Whether a figure is a floor or ceiling of a rule. Amounts count only as those of an attribute: `30억원 이상 기업에 지원`. */
export function isThreshold(
  text: string,
  { start, end, unit, counter }: Quantity,
  sentence: Stretch,
): boolean {
  const before = text.slice(Math.max(sentence.start, start - 36), start)
  const behind = text.slice(end, Math.min(sentence.end, end + 24))
  if (counter === '명' && (IF.test(behind) || WHO_DOES.test(behind))) return true
  if (!BOUND.test(behind)) return false
  if ((unit === 'count' && OF_FIRMS.test(behind)) || WHO_ARE.test(behind)) return true
  // `대부분 5인 이하`: the size of firms.
  if (counter === '인' && !REACHED.test(behind)) return true
  return (ATTRIBUTE.test(before) || OF_OTHERS.test(before)) && !REACHED.test(behind)
}
