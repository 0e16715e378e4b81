/** Runs of nouns: how far back the name reaches whose last word is known (`관내 | 노후 점포 환경개선 사업`). */
import type { Stretch } from '@/lib/korean/sentence'

const IN_WORD = /[가-힣一-龥A-Za-z0-9·&+-]/

/** Where the word begins that holds the place before `end`. */
export function wordStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && IN_WORD.test(text[start - 1] ?? '')) start -= 1
  return start
}

/** Endings of verbs, adverbs and long particles: what ends so is no noun that stands before another. */
const CLOSING_END =
  /(?:[의에]|에서|으로|에게|까지|부터|보다|에만|처럼|마다|하는|으로써|[하되이으]며|면서|도록|거나|[아어]서|해서?|여서|이자|지만|는데|함께|속속|하여|되는|있는|없는|위해|위한|통해|통한|대한|따른|따라|같은|다양한|새로운|이런|이러한|그동안|올해|지난해|내년|매년|(?:사업|시책|프로그램|채널|기관|지역|제도)인|등|된|한|할|될|던|적인|[가-힣](?<![실목면업누추회])적|중인|들여|걸쳐|나간|나온|나선|[하되르으]면|[가-힣]게|(?<![재창광보사신권최공원참금])고|[었았했였][던다고])$/

const CLOSING_WORDS: ReadonlySet<string> = new Set(
  '이 그 저 과 와 을 를 은 는 가 의 에 도 로 으로 또 또한 특히 및 더 각 약 총 이른바 일명 상반기 하반기 관내 도내 시내 군내 구내 신규 우리 해마다 연간 모두 직접 처음 처음으로 새로 가장 대거 집중 올 연 낸 난 든 온 간 등의 원 명 억 만 개사 달러 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 한해 차례 번 개 곳 가지 종 회 건 곳에 본 동 이번 해당 각종 여러 모든 주요 관련 이어 다만 한편 아울러 그중 현재 최근 당시 오는 지난 내달 이달 전년 작년 금년 앞서 결국 다시 계속 함께 먼저 자체 별도 추가 기존 시는 도는 군은 구는 시가 도가 군이 구가 시와 도와 군과 구와 위한 통한 대한 한다 했다 밝혔다 대표적 최대 최소 매월 매주 매달 반면 그리고 그러나 하지만 이들 다른 같은 큰 작은 대형 각각 우선 별도로 첫해 주관 주최 산하 소속 만든 세운 맺은 꾸린 이룬 펴낸 보낸 펼친 벌인 이끈 다녀온 키운 모은 거친 치른 이내 이상 이하 미만 초과 이후 이전 중인 들어 원과 원을 원의 명과 개사와 건과 달러와 업체와 이밖에 가운데'.split(
    ' ',
  ),
)

/** `국가`, `제도`, `피해`: nouns that only look as if they ended in a particle or a verb. */
const NOT_A_PARTICLE =
  /^(?:.*(?:애로|진로|활로|경로|항로|통로|회로|미로|제도|한도|용도|고도|온도|난이도|인지도|만족도|신용도|완성도|경기도|성과|결과|초과|통과|효과|학과|휴가|허가|전문가|국가|어린이|회의|무한|유한|제한|권한|북한|피해|재해|이해|동해|남해|서해|김해|진해|창고|광고|재고|최고|신고|보고)|(?:진입|우회|순환|고속|전용|산단)?도로)$/

const HANGUL_BASE = 0xac00
const FINALS = 28
const FINAL_RIEUL = 8
const finalOf = (syllable: string) => (syllable.charCodeAt(0) - HANGUL_BASE) % FINALS

/** Whether the word ends in a one-syllable particle that its sound allows: `기업|은`, `군|과`, not `판로`, `평가`. */
function endsInParticle(word: string): boolean {
  if (word.length < 3 || NOT_A_PARTICLE.test(word)) return false
  const final = finalOf(word.at(-2) ?? '')
  const last = word.at(-1) ?? ''
  if ('은을이과'.includes(last)) return final > 0
  if ('는를가와'.includes(last)) return final === 0
  if (last === '로') return final === 0 || final === FINAL_RIEUL
  return last === '도'
}

/** Whether the word closes what went before it, so that no name reaches over it. */
export function closesPhrase(word: string): boolean {
  return (
    CLOSING_WORDS.has(word) ||
    /^(?:제?\d+(?![A-Za-z\d])|[+-]$)/.test(word) ||
    (CLOSING_END.test(word) && !NOT_A_PARTICLE.test(word)) ||
    endsInParticle(word) ||
    (/[은는을를]$/.test(word) && word !== '마을')
  )
}

/**
 * Where the run of nouns begins that ends at `end`.
 * @param floor no word before it is looked at
 * @param most words that may stand before the last one
 */
export function phraseStart(text: string, end: number, floor: number, most = 4): number {
  let start = wordStart(text, end, floor)
  let words = 0
  while (words < most && text[start - 1] === ' ' && start - 1 > floor) {
    const from = wordStart(text, start - 1, floor)
    const word = text.slice(from, start - 1)
    // `· 웨어러블 로봇 실증센터 구축`: a mark begins the line, not the name.
    if (word === '' || /^[·•∙*※-]+$/.test(word)) break
    if (word === '및') {
      // `및` joins two nouns of one name, and can't begin it.
      const other = wordStart(text, from - 1, floor)
      if (from - 1 <= floor || closesPhrase(text.slice(other, from - 1)) || other === from - 1) break
      start = other
      words += 1
      continue
    }
    // `찾아가는 맞춤형 컨설팅` begins so.
    if (word === '찾아가는') return from
    if (closesPhrase(word)) break
    start = from
    words += 1
  }
  return start
}

/** The words of a stretch. */
export function wordsOf(text: string, { start, end }: Stretch): string[] {
  return text.slice(start, end).split(' ')
}
