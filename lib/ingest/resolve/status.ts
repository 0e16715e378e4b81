/** Whether a figure is a fact, a plan, a target, a forecast, still going on, or a running total. */
import type { Stretch } from '@/lib/korean/sentence'
import type { Status } from '@/lib/records/vocabulary'

const PLAN =
  /계획|예정|방침|하기로|키로|할 것|될 것|나설|나선다|세우고|검토|추진한다|투입한다|지원한다|조성한다|투자한다|공급한다|운영한다|모집한다|선발한다|확대한다|확대하기로|늘린다|상향한다|할\s(?:방침|예정)|겠(?:다|습니다|고|으며)|수 있(?:다|으며|고|습)/
const TARGET = /목표/
const FORECAST = /전망|예상|기대|예측|추산|[될할]\s?것으로|되는 것으로|추정/
const ONGOING =
  /(?:진행|추진|협의|처리|조성|공사|건립|건설|모집|접수)\s?(?:이|가)?\s?(?:진행\s?)?중|진행되고 있|추진되고 있|추진하고 있|진행하고 있/
const CUMULATIVE = /누적|누계|(?:지금|현재|이제)까지(?! 관내)|그동안|이후(?:로| 지금|\s)|이래|개소 후|출범 후/
const THIS_YEAR_SO_FAR = /(?:올해|올|금년)(?:\s?들어)?\s?(?:현재까지|지금까지)/

function firstIn(text: string, cues: readonly (readonly [RegExp, Status])[]): Status | null {
  let best: { at: number; status: Status } | null = null
  for (const [cue, status] of cues) {
    const at = text.search(cue)
    if (at !== -1 && (best === null || at < best.at)) best = { at, status }
  }
  return best?.status ?? null
}

const INTENTIONS = [
  [TARGET, 'target'],
  [PLAN, 'plan'],
  [FORECAST, 'forecast'],
  [ONGOING, 'ongoing'],
] as const

/** A clause that says itself when it holds: in the past, or under way (`육성 중으로`). */
const TENSED =
  /[했됐였었았냈겼졌켰렸섰갔왔렀썼](?:다|고|으며|는데|지만|으나|던)|중(?:으로|이며|이고|인데|이다)/

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
  for (const [at, clause] of behind.entries()) {
    const words = text.slice(at === 0 ? figure.end : clause.start, clause.end)
    const own = firstIn(words, INTENTIONS)
    if (own && (at === 0 || own !== 'target')) return own
    if (TENSED.test(words)) break
  }
  const before = text.slice(sentence.start, figure.start)
  if (CUMULATIVE.test(before) && !THIS_YEAR_SO_FAR.test(before)) return 'cumulative'
  return 'actual'
}
