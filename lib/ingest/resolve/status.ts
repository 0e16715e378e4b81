/** Whether a figure is a fact, a plan, a target, a forecast, still going on, or a running total. */
import type { Stretch } from '@/lib/korean/sentence'
import { pastAt, presentActionAt } from '@/lib/korean/tense'
import type { Status } from '@/lib/records/vocabulary'

const PLAN =
  /계획|예정|방침|[가-힣]기로\s|키로|할 것|될 것|나설|세우고|검토|할\s(?:방침|예정)|겠(?:다|습니다|고|으며)|수 있(?:다|으며|고|습)/
const TARGET = /목표(?!\s?(?:대비|보다))/
const FORECAST =
  /전망|예상|기대|예측|추산|[가-힣]\s?것으로\s?(?:보|내다|기대|예상|전망|분석|추정)|되는 것으로|추정/
const ONGOING =
  /(?:진행|추진|협의|처리|조성|공사|건립|건설|모집|접수)\s?(?:이|가)?\s?(?:진행\s?)?중|진행되고 있|추진되고 있|추진하고 있|진행하고 있|(?:투입되는|들어가는|추진하는|조성하는|진행하는)\s/
const CUMULATIVE = /누적|누계|(?:지금|현재|이제)까지(?! 관내)|그동안|이후(?:로| 지금|\s)|이래|개소 후|출범 후/
const THIS_YEAR_SO_FAR = /(?:올해|올|금년)(?:\s?들어)?\s?(?:현재까지|지금까지)/

/** Right before the figure: `고용 예정 인원은 1만2,838명`, `투자 예정액은 모두 …`, `선정 목표는 해마다 10개사`. */
const INTENDED_BEFORE =
  /(?:예정|계획|들어갈|투입될|소요될)\s?(?:액|인원|규모|물량|면적|사업비|금액|예산)?[은는이가]?\s?(?:모두|총|약)?\s?$/
const TARGET_BEFORE = /목표(?:액|치)?[은는]\s[^.]{0,16}$/

const INTENTIONS = [
  [TARGET, 'target'],
  [PLAN, 'plan'],
  [FORECAST, 'forecast'],
  [ONGOING, 'ongoing'],
] as const

/** Under way (`육성 중으로`): a tense of its own, too. */
const UNDER_WAY = /중(?:으로|이며|이고|인데|이다)/

/** What the words behind a figure say of it, up to their first verb with a tense; undefined when they have none. */
function told(words: string): Status | undefined {
  const past = pastAt(words)
  const reach = past === -1 ? words : words.slice(0, past)
  let first: { at: number; status: Status } | undefined
  for (const [cue, status] of INTENTIONS) {
    const at = reach.search(cue)
    if (at !== -1 && (first === undefined || at < first.at)) first = { at, status }
  }
  if (first) return first.status
  if (presentActionAt(reach) !== -1) return 'plan'
  return past !== -1 || UNDER_WAY.test(words) ? 'actual' : undefined
}

/**
 * @param figure place of the figure in `text`
 * @param behind the clauses from the figure's own on: one without a tense of its own (`확보하는 한편`) takes that of
 *   the first that follows with one
 */
export function statusOf(
  text: string,
  figure: Stretch,
  behind: readonly Stretch[],
  sentence: Stretch,
): Status {
  const before = text.slice(sentence.start, figure.start)
  if (TARGET_BEFORE.test(before)) return 'target'
  if (INTENDED_BEFORE.test(before)) return 'plan'
  for (const [at, clause] of behind.entries()) {
    const status = told(text.slice(at === 0 ? figure.end : clause.start, clause.end))
    if (status === 'actual') break
    if (status && (at === 0 || status !== 'target')) return status
  }
  if (CUMULATIVE.test(before) && !THIS_YEAR_SO_FAR.test(before)) return 'cumulative'
  return 'actual'
}

/** `사업비는 74억 원이다.`, `2012년까지 들어갈 사업비는 2,078억원.`: says what something is, not when. */
const COPULA =
  /(?:원|명|개|곳|건|%|㎡|평|개사|업체|규모|수준|달러|만불|대|회|팀|\))(?:이다|다|입니다|이며|이고)?[.)]*$/

/** Whether a sentence has no verb of its own, so that its figures share the status of the sentence before. */
export function isCopular(sentence: string): boolean {
  return COPULA.test(sentence)
}
