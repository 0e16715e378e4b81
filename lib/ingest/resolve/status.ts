/** Whether a figure is a fact, a plan, a target, a forecast, still going on, or a running total. */
import type { Stretch } from '@/lib/korean/sentence'
import { pastAt, presentActionAt, syllablesWithFinalL } from '@/lib/korean/tense'
import type { Status } from '@/lib/records/vocabulary'

const PLAN =
  /계획|예정|방침|[가-힣]기로\s|키로|할 것|될 것|나설|세우고|검토|할\s(?:방침|예정)|겠(?:다|습니다|고|으며)|수 있(?:다|으며|고|습)/
/** `5억원으로 늘릴 것이라고`: each verb that ends in ㄹ; what `늘어날 것으로` says is a forecast. */
const WILL = new RegExp(`[${syllablesWithFinalL()}] 것(?:이|을|임|$|[.,’”'"])`)
/** `목표(1,500만불)를 21% 초과 달성했다`: what was reached is a fact. */
const TARGET =
  /(?<=라는\s)목표|목표(?!\s?(?:[\d,.억만천조백]+\s?[가-힣%]{0,4}\s)?(?:대비|보다)|(?:액|치)?(?:\s?\([^)]*\))?[를을]?\s[^.]{0,14}(?:초과|넘어섰|넘겼|웃돌|상회|달성했))/
const FORECAST =
  /전망|예상|기대|예측|추산|내다(?:본|보고|봤)|[가-힣]\s?것으로\s?(?:보|내다|기대|예상|전망|분석|추정)|되는 것으로|추정/
const ONGOING =
  /(?:진행|추진|협의|처리|조성|공사|건립|건설|모집|접수)\s?(?:이|가)?\s?(?:진행\s?)?중|진행되고 있|추진되고 있|추진하고 있|진행하고 있|(?:투입되는|들어가는|추진하는|조성하는|진행하는)\s/
const CUMULATIVE = /누적|누계|(?:지금|현재|이제)까지(?! 관내)|그동안|이후(?:로| 지금|\s)|이래|개소 후|출범 후/
const THIS_YEAR_SO_FAR = /(?:올해|올|금년)(?:\s?들어)?\s?(?:현재까지|지금까지)/

/** Right before the figure: `고용 예정 인원은 1만2,838명`, `투자 예정액은 모두 …`, `선정 목표는 해마다 10개사`, `모집 규모는 20개사`. */
const INTENDED_BEFORE =
  /(?:(?:예정|계획|들어갈|투입될|소요될)\s?(?:액|인원|규모|물량|면적|사업비|금액|예산)?|(?:모집|선발|채용)\s?(?:규모|인원|대상))[은는이가]?\s?(?:모두|총|약)?\s?$/
/** `새로 끌어들일 기업은 |108개 회사다`, `뽑을 인원은`, `지을 면적은`. */
const TO_COME_BEFORE =
  /(?:끌어들일|끌어올|뽑을|모을|키울|기를|지을|세울|보낼|받을|늘릴|줄|쓸|들일|들어설|들어올|만들|갖출|할|될)\s(?:기업|업체|인원|사람|규모|면적|금액|돈|예산|자금|사업비|일자리|시설|장비)[은는이가]\s?(?:모두|총|약)?\s?$/
const TARGET_BEFORE = /목표(?:액|치)?(?:[은는]\s[^.]{0,16}|\s?[:：(]?\s?)$/
/** `목표를 |700개사로 잡았는데`. */
const TARGET_OBJECT = /목표(?:액|치)?를\s(?:총|약|연간|모두)?\s?$/
/** `올해 목표는 △수출기업 50개사 지원 △고용 창출 200명`: every item of the list. */
const TARGET_LIST = /목표(?:액|치)?(?:[은는로]|\s?[:：])\s?[△▲▷▶◇○①][^.]*$/

const INTENTIONS = [
  [TARGET, 'target'],
  [PLAN, 'plan'],
  [WILL, 'plan'],
  [FORECAST, 'forecast'],
  [ONGOING, 'ongoing'],
] as const

/** Under way (`육성 중으로`): a tense of its own, too. */
const UNDER_WAY = /중(?:으로|이며|이고|인데|이다)/

/** `기업 118개사가 있으며, | … 200개사로 늘리기로 했다`: what there is, is no part of the plan that follows. */
const EXISTS = /(?<!고\s)(?:있|없)(?:으며|고|는데|지만)[\s,]*$/
/** `출연금은 58억원으로, | 올해 46억원에서 늘었다`: says what something is, not whether it came about. */
const IS_SO = /(?:이며|이고|인데|으?로)[\s,]*$/

/** `시대를 열겠다는 목표다`: aimed at, in whatever tense. */
const AIMED_AT = /^[^.]{0,30}[다자]는\s(?:게\s)?(?:[가-힣]{2,3}\s)?목표/

/** `(상반기 120억원 중 117억원 집행)`: done, in a noun. */
const DONE = /^\s?(?:집행|완료|달성|소진|지급\s?완료)\s?(?:[).,]|$)/

/** What the words behind a figure say of it, up to their first verb with a tense; undefined when they have none. */
function told(words: string): Status | undefined {
  if (DONE.test(words)) return 'actual'
  if (AIMED_AT.test(words)) return 'target'
  const past = pastAt(words)
  const reach = past === -1 ? words : words.slice(0, past)
  let first: { at: number; status: Status } | undefined
  for (const [cue, status] of INTENTIONS) {
    const at = reach.search(cue)
    if (at !== -1 && (first === undefined || at < first.at)) first = { at, status }
  }
  if (first) return first.status
  if (presentActionAt(reach) !== -1) return 'plan'
  if (EXISTS.test(words)) return 'actual'
  return past !== -1 || UNDER_WAY.test(words) ? 'actual' : undefined
}

function isTarget(before: string, behind: string): boolean {
  if (TARGET_BEFORE.test(before) || TARGET_LIST.test(before)) return true
  return TARGET_OBJECT.test(before) && /^(?:으로|로)/.test(behind)
}

/**
 * What the sentence says of a figure; undefined when it has no word for it.
 * @param figure place of the figure in `text`
 * @param behind the clauses from the figure's own on: one without a tense of its own (`확보하는 한편`) takes that of
 *   the first that follows with one
 */
export function toldStatus(
  text: string,
  figure: Stretch,
  behind: readonly Stretch[],
  sentence: Stretch,
): Status | undefined {
  const before = text.slice(sentence.start, figure.start)
  if (before.includes('목표') && isTarget(before, text.slice(figure.end, figure.end + 2))) return 'target'
  if (INTENDED_BEFORE.test(before) || TO_COME_BEFORE.test(before)) return 'plan'
  const own = behind[0]
  const isSo = own !== undefined && IS_SO.test(text.slice(figure.end, own.end))
  let status: Status | undefined
  for (const [at, clause] of behind.entries()) {
    status = told(text.slice(at === 0 ? figure.end : clause.start, clause.end))
    if (status === 'actual') {
      if (at > 0 && isSo) status = undefined
      break
    }
    if (status && (at === 0 || status !== 'target')) return status
  }
  return CUMULATIVE.test(before) && !THIS_YEAR_SO_FAR.test(before) ? 'cumulative' : status
}

/** `예산에 담았다`, `편성됐다`: a past verb that says where money is set down, not that it was spent. */
const SET_DOWN = /(?:편성|반영|배정|책정|계상|상정|확정|의결)[했됐하되]|담[았겼기]/

/** Whether the words behind a figure only set it down in a plan or a budget. */
export function isSetDown(words: string): boolean {
  const past = pastAt(words)
  return past !== -1 && SET_DOWN.test(words.slice(Math.max(0, past - 3), past + 1))
}

/** `부품업체 219곳이 있고`, `300명이 근무하고 있다`: what there is when the article is written. */
const THERE_IS = /^[^.]{0,30}?(?:있(?:다|고|으며|는데|습니다|어)(?=[\s,.]|$)|입주해 있|근무한다|일한다)/

/** Whether the words behind a figure tell of the present, and of nothing past. */
export function isPresent(words: string): boolean {
  return pastAt(words) === -1 && THERE_IS.test(words)
}

/** `사업비는 74억 원이다.`, `2012년까지 들어갈 사업비는 2,078억원.`: says what something is, not when. */
const COPULA =
  /(?:원|명|개|곳|건|%|㎡|평|개사|업체|규모|수준|달러|만불|대|회|팀|\))(?:이다|다|입니다|이며|이고)?[.)]*$/

/** Whether a sentence has no verb of its own, so that its figures share the status of the sentence before. */
export function isCopular(sentence: string): boolean {
  return COPULA.test(sentence)
}
