/** Which of the names in a sentence the organisation has now, or is to have. */
import type { NameInSentence, Stage } from '@/lib/ingest/extract/rename-stages'
import type { Published, TimeExpression } from '@/lib/korean/time-expression'
import { isSubject } from '@/lib/korean/word-end'

/** The organisation that a sentence is about: by a bare noun (`진흥원은`), or as the subject of the sentence before. */
export type TopicOf = (bare: string | null) => string | null

export type RenameContext = {
  names: readonly NameInSentence[]
  times: readonly TimeExpression[]
  published: Published | null
  topicOf: TopicOf
}

const BARE_TOPIC =
  /(?<![가-힣])(진흥원|재단|센터|공단|공사|협회|연구원|사업단|협의회|테크노파크|조합|기관)(?:(?:은|는|이|가)[,\s]|의\s(?:전신|모태|뿌리|옛|새|설립|원래|당시))/

/** Roles whose words may stand right before the present name: `여수벤처센터로 출발한 여수산업진흥원`. */
const LEADS_TO_NAME: ReadonlySet<Stage['role']> = new Set(['began', 'was', 'via', 'left', 'forerunner'])
const MADE_OUT_OF: ReadonlySet<Stage['role']> = new Set(['remade', 'merged'])
const FOUNDED = /출범|설립|문을\s[여연열]|개원|개소|창립|발족|탄생|만[들든]|세[우워운웠]|신설|태어/g

/** Where the words of founding end that follow a place: `여수벤처센터를 모태로 2012년 |설립된|`. */
export function foundedAfter(body: string, from: number): number | null {
  FOUNDED.lastIndex = from
  return FOUNDED.exec(body) ? FOUNDED.lastIndex : null
}

const tellers = (stages: readonly Stage[]) => stages.filter(({ role }) => role !== 'plain')

/** The name that the told words are an attribute of: `1999년 여수벤처센터로 첫발을 뗀 |여수산업진흥원|은`. */
function attributed(body: string, stages: readonly Stage[], names: readonly NameInSentence[]): string | null {
  const last = tellers(stages).at(-1)
  if (!last) return null
  const told = new Set(tellers(stages).map(({ start }) => start))
  const head = names.find((it) => it.sighted && it.start >= last.event && !told.has(it.start))
  if (!head) return null
  const gap = body.slice(last.event, head.start)
  if (/[은는가]\s|[.,]/.test(gap)) return null
  const isMade = MADE_OUT_OF.has(last.role) || /^으?로\s/.test(gap)
  if (isMade) return gap.length <= 30 && foundedAfter(body, last.event) !== null ? head.name : null
  return LEADS_TO_NAME.has(last.role) && gap.length <= 12 ? head.name : null
}

const TOPIC_MARK =
  /^[’”"'」』>]?(?:\((?=(?:\d{4}년|지난|올)[^()]*(?:이름|명칭|간판|변경|개칭|개편))|(?:\([^()]{1,40}\))?(?:[은는]\s|의\s(?:전신|모태|뿌리|옛|새|설립|원래|당시)|이?라고,?\s|이?란\s))/

/** The subject of the sentence that fits, unless the sentence tells that it is one of the former names. */
function subjectOf(
  stages: readonly Stage[],
  names: readonly NameInSentence[],
  isMarked: (name: NameInSentence) => boolean,
): string | null {
  const told = new Set(tellers(stages).map(({ start }) => start))
  return names.find((it) => it.sighted && !told.has(it.start) && isMarked(it))?.name ?? null
}

export function topicByNoun(body: string, topicOf: TopicOf): string | null {
  const bare = BARE_TOPIC.exec(body)?.[1]
  return bare ? topicOf(bare) : null
}

const isTopic = (body: string) => (it: NameInSentence) => TOPIC_MARK.test(body.slice(it.end, it.end + 45))

/**
 * Whom the sentence is about: its topic, by name or by a bare noun (`강릉대가 세운 센터에서 출발한 |진흥원은|`), its subject, or
 * that of the sentence before.
 */
function toldOf(body: string, stages: readonly Stage[], { names, topicOf }: RenameContext): string | null {
  const topic = subjectOf(stages, names, isTopic(body))
  if (topic) return topic
  return (
    topicByNoun(body, topicOf) ?? subjectOf(stages, names, (it) => isSubject(body, it.end)) ?? topicOf(null)
  )
}

/** `여수산업진흥원은 2001년 여수벤처센터로 개원한 뒤 2008년 여수지식산업진흥원으로`: told from the start of what it is now. */
function toldFromStart(
  body: string,
  stages: readonly Stage[],
  into: Stage,
  context: RenameContext,
): string | null {
  const [first] = tellers(stages)
  if (first?.role !== 'began') return null
  const subject = subjectOf(stages, context.names, isTopic(body))
  const isBefore = context.names.some((it) => it.name === subject && it.start < first.start)
  if (subject && isBefore) return subject
  const bare = BARE_TOPIC.exec(body.slice(0, first.start))?.[1]
  return bare && !into.name.endsWith(bare) ? context.topicOf(bare) : null
}

/** `여수벤처센터를 거쳐 신청을 받는다`: a way that something takes, no name once had. */
const isMereWay = (body: string, told: readonly Stage[]) =>
  told.every(
    ({ role, end, event }) =>
      role === 'via' &&
      !/이름|명칭|간판|시절/.test(body.slice(end, event)) &&
      !/^[^.,]{0,12}(?:오늘|지금|현재)/.test(body.slice(event, event + 16)),
  )

/** `센터로 문을 연 창업캠프가`: told of something that is no organisation. */
function isOfAnother(body: string, told: readonly Stage[]): boolean {
  const last = told.at(-1)
  if (last?.role !== 'began') return false
  const behind = /^(?:한|된|운|\s)\s?([가-힣]{2,})/.exec(body.slice(last.event, last.event + 24))
  const isAttribute = behind !== null && (/^[한된운]/.test(behind[0]) || body[last.event - 1] === '연')
  return isAttribute && !NOUN_OF_ORGANISATION.test(behind[1] ?? '')
}
const NOUN_OF_ORGANISATION =
  /^(?:진흥원|재단|센터|공단|공사|협회|연구원|사업단|협의회|테크노파크|조합|기관|이곳|곳)/

/** The present name by the words of the sentence, or null when they tell of no renaming. */
export function presentOf(body: string, stages: readonly Stage[], context: RenameContext): string | null {
  const told = tellers(stages)
  if (told.length === 0 || isMereWay(body, told)) return null
  const now = told.find(({ role }) => role === 'now')
  if (now) return told.length > 1 || stages.length > 1 ? now.name : null
  if (told.some(({ role }) => role === 'self')) return toldOf(body, stages, context)
  const into = told.findLast(({ role }) => role === 'into')
  if (into) return toldFromStart(body, stages, into, context) ?? into.name
  const head = attributed(body, stages, context.names)
  if (head) return head
  if (!told.every(({ role }) => MADE_OUT_OF.has(role)))
    return isOfAnother(body, told) ? null : toldOf(body, stages, context)
  // `세종테크노파크는 기획단을 확대 개편해 |문을 열었다|`: made out of something, and named in the same sentence.
  const last = told.at(-1)
  if (!last || foundedAfter(body, last.event) === null) return null
  return subjectOf(stages, context.names, isTopic(body)) ?? topicByNoun(body, context.topicOf)
}

const TO_COME =
  /(?:바꾼다|바뀐다|바[꿀뀔]|변경한다|변경된다|변경[할될]|전환한다|전환된다|전환[할될]|승격한다|승격된다|승격[할될]|개편한다|개편된다|개편[할될]|거듭난다|거듭날|출[범발]한다|출[범발]할|통합한다|통합[할될]|태어난다|태어날|탈바꿈한다|탈바꿈할|예정|계획|방침|추진|검토|방안|기로\s[했하]|논의|건의|촉구)/
const PLAN_REACH = 30

function isAfter(date: string, { year, month, day }: Published): boolean {
  const published = [year, month ?? 12, day ?? 31].map((part) => String(part).padStart(2, '0')).join('-')
  return date > published.slice(0, date.length)
}

/** Whether the renaming is yet to come: by its date, or by the words behind it. */
export function isComing(body: string, stages: readonly Stage[], published: Published | null): boolean {
  const last = tellers(stages).findLast(({ role }) => role === 'into' || MADE_OUT_OF.has(role))
  if (!last) return false
  if (last.date && published && isAfter(last.date, published)) return true
  return TO_COME.test(body.slice(last.event - 4, last.event + PLAN_REACH))
}
