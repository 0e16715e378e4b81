/** Measures of elsewhere that the city is held against: the nation, the average, another city. */
import type { RegionReading } from '@/lib/ingest/extract/regions'
import type { Stretch } from '@/lib/korean/sentence'
import type { Quantity } from '@/lib/measures/quantity'
import { isWithin } from '@/lib/records/gazetteer'

/** `전국 평균 12%`, `도내 14개 시·군 평균(59.7%)`. */
const COMPARED_WITH =
  /(?:(?:전국|도내|국내|서울|시·?군(?:·?구)?|타\s?(?:시|지역|지자체)|OECD)\s?|(?!월|연|일|하루|한달|달)[가-힣]{1,3}[^은는이가도의를을]\s(?:지역\s|전체\s)?)평균(?:치|값)?\s?(?:인|은|이|보다)?\s?\(?$/
/** `우리나라 주얼리 수출은 연 3억 달러`, `국내 자동차 생산은`, `세계 로봇 시장은 2025년`. */
const NATIONAL = new RegExp(
  [
    '(?:우리나라|대한민국|전국|전 세계)(?:의)?\\s[^.,]{0,16}(?:은|는|이|가)\\s[^.,]{0,30}$',
    '(?:국내|세계|글로벌)(?:의)?\\s[가-힣A-Za-z\\s]{0,14}(?:시장|생산|수출|수요|판매|보급|산업 규모|등록 대수)(?:량|액)?\\s?(?:규모)?(?:은|는|이|가)\\s[^.]{0,30}$',
    // `시장 규모는 45억 달러로`, `중국의 지난해 화장품 수입액은`
    '(?<!전통|재래)시장 규모(?:는|가)\\s[^.]{0,20}$',
    '(?:중국|일본|미국|독일|베트남|인도|유럽)의\\s[^.,]{0,20}(?:은|는)\\s[^.,]{0,14}$',
  ].join('|'),
)
/** `전국 66.5%`, `전국 뿌리기업(2만5천787곳)`, `전국 6곳에 세운`, `전국 300개사에 |600억 원`. */
const NATIONWIDE =
  /전국(?:에서|적으로|에)?\s?(?:약|총|모두|평균)?\s?\(?$|전국\s[가-힣]{2,8}\($|전국\s\d[\d,]*(?:여\s?)?(?:개\s?(?:기업|업체|사)|곳|명)에게?\s$/
/** `전국 17개 시·도 가운데 창원 등 4곳`: how many places were chosen with it. */
const CHOSEN_WITH = /전국.*(?:등|포함(?:해|한)?)\s(?:모두|총|전국)?\s?$/
/** `최저임금이 2년 새 29% 오르면서`, `기준금리는 3.5%`. */
const MACRO =
  /(?:최저임금|기준금리|시중금리|(?:소비자)?물가|환율|유가|원자재(?:값|\s가격)?|경제성장률|코스피|전기요금|공시지가|아파트값|집값)(?:은|는|이|가|도)?\s[^.,]{0,12}$/
/** `수도권의 |75%에 불과한`, `인근 산단의 |70% 선`. */
const RATIO_TO =
  /(?:인근|수도권|대기업|서울|선진국|경쟁|다른|타|일본|중국|독일|미국)[^,.은는이가]{0,10}의\s(?:약\s)?$/

/** What one of the longer patterns begins with. */
const NAMES_NATION =
  /우리나라|대한민국|전국|국내|세계|글로벌|시장 규모|(?:중국|일본|미국|독일|베트남|인도|유럽)의/

/** Whether the words before a figure say that it measures the nation, an average, or something to compare with. */
export function isNational(text: string, { start, unit, counter }: Quantity, sentence: Stretch): boolean {
  const before = text.slice(sentence.start, start)
  const near = before.slice(-14)
  if (near.includes('평균') && COMPARED_WITH.test(near)) return true
  if (NAMES_NATION.test(before)) {
    if (NATIONAL.test(before) || NATIONWIDE.test(before)) return true
    if ((counter === '곳' || counter === '개') && CHOSEN_WITH.test(before)) return true
  }
  if (unit !== 'count' && MACRO.test(before.slice(-40))) return true
  return unit === 'percent' && RATIO_TO.test(before.slice(-30))
}

const TOPIC = /^(?:시|군|구|도)?(?:은|는|이|가|의|에서는|에서|에는)\s/
/** `(대구 63.1%)`, `수원시(1,230건)`: a figure right behind a place is that place's. */
const RIGHT_BEHIND = /^\s?\(?\s?(?:약\s?)?$/

/** `80억 원을 지원하는 데 그쳤다`, `…고 비교했다`: another place is named to compare with, not for its own sake. */
const HELD_AGAINST = /비교|반면|비해|달리|그치|그친|그쳤|불과|순위|\d위|앞서|앞선|뒤처|뒤진|보다|웃돌|밑돌/

/**
 * `인근 김해시는 80억 원`, `성남은 한 해 1,000곳`: a place that the article is not about, and that does not hold it.
 * @param mentions the places that the sentence names
 */
export function isOtherPlaces(
  text: string,
  figure: Quantity,
  sentence: Stretch,
  subjects: RegionReading['subjects'],
  mentions: RegionReading['mentions'],
): boolean {
  const named = mentions.findLast((it) => it.end <= figure.start)
  if (!named || subjects.length === 0) return false
  const { code } = named.region
  if (subjects.some((it) => isWithin(code, it.code))) return false
  const between = text.slice(named.end, figure.start)
  const holds = subjects.some((it) => isWithin(it.code, code))
  // The province pays for its city; only a rate of it is there to compare with.
  if (holds) return figure.unit === 'percent' && RIGHT_BEHIND.test(between)
  if (RIGHT_BEHIND.test(between)) return true
  const isTopic =
    TOPIC.test(between) && !/[은는이가]\s/.test(between.replace(TOPIC, '')) && between.length < 24
  return isTopic && HELD_AGAINST.test(text.slice(sentence.start, sentence.end))
}
