/** Prices, pay, prizes and odds: figures with a unit that say nothing of what a region does. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'

/** Pay and rent of persons: `연봉 3천만 원`, `월세만 250만 원`, `시급은 1만2천원`. */
const PERSONAL = /(?:연봉|월세|시급|일급|전세|학비|최저임금)(?:만|은|을|를|이|가)?\s?(?:약\s?)?$/
/** `제품 가격은 대당 350만 원`, `시간당 9,160원`, `배럴당 100달러`. */
const PRICE =
  /(?:(?:시간|배럴|대|톤|㎏|kg|g|리터|ℓ|병|잔|박스|포기|마리|장|권)당|(?:가격|단가|시세|값|정가|판매가|입장료|이용료|수강료|참가비|연회비|대여료)(?:은|는|이|가)?\s?(?:[가-힣]{1,4}당)?|(?:한\s시간|하루|1시간에|1일))\s?(?:약|평균|최대)?\s?$/
/** `3억원|짜리 기계`, `33㎡|짜리 방`; but `20억원짜리 사업`. */
const WORTH =
  /^짜리(?!\s?(?:사업|펀드|프로젝트|단지|공모|예산|국책|대형|투자|용역|타당성|연구|건물|센터|시설))/
/** `아침 식사를 1천원에 제공하는`: a price. */
const SOLD_AT = /^에\s(?:제공|판매|팔|이용|살|사\s|구매|임대)/
/** `최우수상 1팀에는 상금 500만 원`. */
const PRIZE = /(?:상금|시상금|부상으로)(?:은|을|이)?\s?(?:총|각|각각)?\s?$/
const PLACED =
  /(?:대상|최우수상|우수상|장려상|금상|은상|동상|입선)(?:은|에는?)?\s?(?:각|각각)?\s?$|상\s?\d팀[^.]{0,12}각\s?$/
/** `하루 3천 개의 부품`, `2만 개가 팔렸다`: what a firm makes. */
const DAILY = /(?:하루에?|일일|매일)\s(?:평균\s)?(?:약\s)?$/
const SOLD = /^(?:가|이|를|을)?\s?(?:팔|판매|납품|생산)|^의\s(?:부품|제품)/
const PIECES = /^(?:개|대|점)$/
/** `벌금 500만 원`; `100만 원을 빌리면`: nobody's money, or a sum to reckon with. */
const FINE = /(?:벌금|과태료|과징금|추징금)(?:은|을|이)?\s?$/
const SUPPOSED = /^[을를]\s(?:빌리면|벌면|벌\s때)\s/
/** `5점 만점에 4.6점`, `100점 환산 92.3점`, `축구장 77개 크기`: what a score or a size is told by. */
const SCALE = /^\s?(?:만점|환산)|^의?\s?(?:크기|넓이|면적)/
const PITCHES = /(?:축구장|여의도|운동장)\s?(?:약\s)?$/
/** `심사위원 7명`. */
const JURY = /(?:심사|평가|선정|선발|심의)\s?위원\s?(?:등\s)?$/
/** `5명| 중 1명꼴`, `100개|에 7개씩`: a share told in pieces of a round whole. */
const OF_WHOLE = /^\s?(?:중|가운데|에)\s(?:\d|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s)/
/** `창업보육센터 5곳에 68개 업체를`: more than the whole is no share of it. */
const isMoreThan = (behind: string, whole: number): boolean => Number(/\d+/.exec(behind)?.[0] ?? 0) > whole
const ROUND_WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 100])
const PART_OF_WHOLE = /(?<![\d,.])([2-5]|10|100)\s?(?:명|곳|개사|개|업체|개 업체)\s?(?:중|가운데|에)\s$/
const SHARE = /^(?:꼴|에\s?불과한\s?셈)/
/** `지분 75%`, `100% 출자한`: who owns a firm. */
const OWNERSHIP = /지분(?:율)?(?:의|은|이)?\s?(?:약\s?)?$/
const OWNED = /^(?:를|을)?\s?출자/
/** `벤처기업 2곳을 창업한 경험`: what a person did before. */
const CAREER = /^[^.,]{0,14}(?:경험|경력)/
/** `시중은행 2곳이 4억원을 출연`: how many join in giving. */
const BANKS = /(?:은행|금융기관|금융사|금융회사)\s?(?:등\s?)?$/

/** Whether a figure is a price, somebody's pay, a prize, a share told in pieces, or counts a jury. */
export function isTrifle(
  text: string,
  { start, end, unit, counter, value }: Quantity,
  sentence: Stretch,
): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + 24))
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  if (behind.startsWith('짜리') && WORTH.test(behind)) return true
  if (unit === 'percent') return OWNERSHIP.test(before) || OWNED.test(behind)
  if (unit !== 'count') return isPettyMoney(before, behind)
  if ((counter === '점' && SCALE.test(behind)) || (PITCHES.test(before) && SCALE.test(behind))) return true
  if (OF_WHOLE.test(behind) && ROUND_WHOLES.has(value) && !isMoreThan(behind, value)) return true
  if (value <= Number(PART_OF_WHOLE.exec(before)?.[1] ?? 0) || SHARE.test(behind) || PLACED.test(before))
    return true
  if (PIECES.test(counter ?? '') && (DAILY.test(before) || SOLD.test(behind))) return true
  if (counter === '명' && (value === 1 || JURY.test(before))) return true
  if (BANKS.test(before) && /^(?:곳|개)$/.test(counter ?? '')) return true
  return value < 10 && CAREER.test(behind)
}

const isPettyMoney = (before: string, behind: string): boolean =>
  PERSONAL.test(before) ||
  FINE.test(before) ||
  SUPPOSED.test(behind) ||
  SOLD_AT.test(behind) ||
  PRICE.test(before) ||
  PRIZE.test(before) ||
  PLACED.test(before) ||
  SHARE.test(behind)
