/** A firm's own sales, staff and exports, told as a success story or by its head: no figures of the region. */
import { FIRM_NAMES, FIRM_OFFICE, ORGANISATION_HEAD } from '@/lib/ingest/resolve/firms.data'
import type { Stretch } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

const FIRM = `(?:${FIRM_NAMES.join('|')})`
/** `㈜한빛정밀은`, `이 회사의`: the sentence speaks of a firm from here on. */
const FIRM_IS_TOPIC = new RegExp(`(?:^|[\\s“"'‘(,])${FIRM}(?:\\([^)]*\\))?(?:[은는이가의도]|에는|에서)\\s`)
/** `매출 120억 원|을 올린 대호테크는`, `직원 14명|인 이 회사`. */
const FIRM_BEHIND = new RegExp(
  `^(?:인|짜리|규모의|[을를]?\\s?[가-힣]{0,4}(?:린|한|둔|긴|받은|보유한|고용한|파는|하는))\\s(?:[가-힣]{2,6}\\s)?${FIRM}`,
)

/** `식품업체 인사 담당자 : "…`, `대호테크 김모 대표는 “…`, `최모(51) 대표는 “…`, `도금업체 사장 구모씨(48)는 "…`. */
const FIRM_SPEAKS = new RegExp(
  `(?:(?:업체|기업|회사|공장|점포|가게|농장)(?:의)?\\s?(?:[가-힣]{2,4}(?:\\(\\d+\\))?\\s)?${FIRM_OFFICE}(?:\\s?[가-힣]{2,4}(?:씨)?(?:\\(\\d+\\))?)?|${FIRM}\\s(?:[가-힣]{2,4}(?:\\(\\d+\\))?\\s)?${FIRM_OFFICE}|[가-힣]{1,3}모\\s?(?:씨)?(?:\\(\\d+\\))?\\s?${FIRM_OFFICE}?|(?:^|\\s)[가-힣A-Za-z]{3,10}(?:의)?\\s[가-힣]{2,4}(?:\\(\\d+\\))?\\s(?:대표이사|대표|사장))(?:씨)?(?:는|은|이|가|도|\\s?[:：])?\\s?[“"'‘]`,
)
/** `… 뛰었다”고 A사 대표는 말했다`: the speaker behind the quote. */
const SPOKE =
  /[”"’'](?:라|이라)?(?:고|며|면서)\s(?:[가-힣A-Za-z]+\s)?(?:[가-힣]{1,3}모\s?(?:씨|대표|사장)|[A-Z]사\s(?:대표|관계자))/

/** `창원공장에 1,000억 원을 투자하기로 시와 협약을 맺었다`: what a firm brings to the city is the city's. */
const BRINGS =
  /투자(?:협약|양해각서|하기로|할\s|키로|한다|합니다|계획)|양해각서|MOU|업무협약|협약을\s(?:맺|체결)|(?:공장|본사|연구소|센터)(?:을|를)\s(?:새로\s)?(?:짓|신설|증설|이전|건립|착공|준공)/

const QUOTE = /[“”"'‘’]/

/** What a sentence says of firms, looked for once. Places are offsets into the text. */
export type FirmWords = {
  /** Whether the sentences before in its paragraph, or its heading, speak of a firm. */
  goesOn: boolean
  /** Behind the place that makes a firm the topic. */
  topic: number | null
  /** Where a firm's head begins to speak. */
  speaker: number | null
  /** Whether the sentence ends with who of a firm spoke. */
  spoke: boolean
  /** Whether the firm does something for the city. */
  brings: boolean
}

/**
 * Whether a figure is one firm's own.
 * @param firm what the figure's sentence says of firms
 */
export function isFirmsOwn(text: string, figure: Stretch, sentence: Stretch, firm: FirmWords): boolean {
  if (firm.speaker !== null && firm.speaker <= figure.start) return true
  if (firm.spoke) return true
  if (firm.brings) return false
  if (firm.goesOn || (firm.topic !== null && firm.topic <= figure.start)) return true
  return FIRM_BEHIND.test(text.slice(figure.end, Math.min(sentence.end, figure.end + 30)))
}

/** Whoever else a sentence may speak of, and what is said of many firms. */
const OTHER_TOPIC =
  /(?:시|군|구|도|청|부|센터|진흥원|재단|공단|공사|테크노파크|협회|상의|회의소|은행|정부|사업|자금|펀드|시장|군수|구청장|지사|원장|소장|관계자|단지|산단|프로젝트|교실)(?:은|는|이|가|의|에서는|에는|를|을)\s|\d\s?(?:여\s?)?(?:개\s?(?:기업|업체|사)|곳)|기업들|업체들|입주\s?(?:기업|업체)|이들/
/** What is told of a firm: `직원도 26명으로 늘었다`, `5.1%에 이르던 불량률`. */
const OF_A_FIRM =
  /매출|직원|종업원|수출|적자|흑자|불량률|창업|공장|연구소|제품|납품|계약|아낀|원가|생산성|어치/
/** `성공사례 2. 동산고무화학 - 불량률을 십분의 일로`, `[인터뷰] “첫 수출” - ㈜케이테크 김아무 대표`. */
const STORY_HEADING =
  /(?:성공|우수|지원|수혜|활용)\s?사례|수혜\s?기업|기업\s?탐방|이 기업|(?:㈜|\(주\)|주식회사)\s?[가-힣A-Za-z]+\s[가-힣]{2,4}\s?(?:대표|사장)/

/** Behind a match of the whole sentence; null where there is none. */
function endOf(pattern: RegExp, words: string, from: number): number | null {
  const match = pattern.exec(words)
  return match ? from + match.index + match[0].length : null
}

function speakerIn(words: string, from: number): number | null {
  const match = QUOTE.test(words) ? FIRM_SPEAKS.exec(words) : null
  if (
    !match ||
    ORGANISATION_HEAD.test(words.slice(Math.max(0, match.index - 12), match.index + match[0].length))
  )
    return null
  return from + match.index + match[0].length
}

/** What each sentence says of firms. A firm stays the topic of its paragraph, in a success story until the next heading. */
export function firmWordsOf(text: string, sentences: readonly Sentence[]): FirmWords[] {
  let paragraph = -1
  let about = false
  let story = false
  return sentences.map(({ start, end, paragraph: own, kind }) => {
    const words = text.slice(start, end)
    if (kind === 'heading') story = STORY_HEADING.test(words)
    if (own !== paragraph || kind === 'heading') about = false
    paragraph = own
    const topic = endOf(FIRM_IS_TOPIC, words, start)
    const speaker = speakerIn(words, start)
    const isOther = (about || story) && OTHER_TOPIC.test(words)
    const goesOn = (about || story) && !isOther && OF_A_FIRM.test(words)
    about = goesOn || topic !== null || speaker !== null || (about && !isOther)
    const spoke = QUOTE.test(words) && SPOKE.test(words)
    return { goesOn, topic, speaker, spoke, brings: BRINGS.test(words) }
  })
}
