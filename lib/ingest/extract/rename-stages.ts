/** The names an organisation went by, in the order a sentence tells them, each with the date it came up. */

import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import { NAME_WORD, type RenameRole, roleOf } from '@/lib/ingest/extract/rename-roles'
import type { Stretch } from '@/lib/korean/sentence'
import type { TimeExpression } from '@/lib/korean/time-expression'
import { endsNoun, startsWord } from '@/lib/korean/word-end'

/** A name of the sentence, as offsets into it; `sighted` when its shape alone says that it is an organisation's. */
export type NameInSentence = Stretch & { name: string; sighted: boolean }

export type Stage = NameInSentence & {
  /** `self`: `지금의 이름으로`, the present name without naming it. */
  role: RenameRole | 'self'
  event: number
  /** When it came up: `2021-10`, `2013`; null when the sentence does not say. */
  date: string | null
  /** Whether it is one of a list with the name behind it: `A와 B를`. */
  joined: boolean
}

/** The old name may be of a kind that no list has any more: `대덕연구개발특구지원본부`, `전북콘텐츠코리아랩`. */
const LOOKS_LIKE_A_NAME =
  /^(?=.*[가-힣])[가-힣A-Za-z0-9·]{3,24}(?:원|센터|재단|본부|단|회|공사|공단|소|청|파크|밸리|허브|플라자|랩|캠퍼스|은행|금고|대학교?|TP|조합)$/
/** `확대 개편한 기관`, `지난해 출범한 재단`: kinds and verbs end so too. */
const IS_NO_NAME =
  /[\d억만천백]원$|(?:기관|회사|일원|지원|직원|회원|공원|예산|모두|개소|수단|집단|사회|기회|의회)$/

const hasNameEnding = (word: string) => !IS_NO_NAME.test(word) && LOOKS_LIKE_A_NAME.test(word)

/** Whether a word that an article calls a name once had may be one. */
export const looksLikeName = (word: string) => hasNameEnding(word) || isOfAPlace(word)

/** `안동바이오벤처프라자로 출발해`: what begins with a place may end in anything. */
function isOfAPlace(word: string): boolean {
  const place = word.length >= 6 ? regionPrefix(word) : null
  return place !== null && word.length - place.length >= 4 && !/[시군민]$/.test(word)
}

const WORD = /[가-힣A-Za-z0-9·]{4,28}/g

/** The longest beginning of a word that looks like a name and is whole there: `코리아랩|을`. */
function nameWithin(body: string, start: number, word: string): Stretch | null {
  for (let length = word.length; length >= 4; length -= 1) {
    const end = start + length
    const isWhole =
      endsNoun(body, end) || /^(?:이?라는|이?란|이?라\s|이?었?던|였던)/.test(body.slice(end, end + 4))
    const name = word.slice(0, length)
    // `안동바이오벤처프라자|로`: a particle must show where a name of no known shape ends.
    if (isWhole && (hasNameEnding(name) || (length < word.length && isOfAPlace(name)))) return { start, end }
  }
  return null
}

/** All names of a sentence: those sighted in it, and words that might be one. */
export function namesInSentence(body: string, sighted: readonly NameInSentence[]): NameInSentence[] {
  const others = [...body.matchAll(WORD)].flatMap((match): NameInSentence[] => {
    const { 0: word, index } = match
    const isTaken = sighted.some((it) => it.start < index + word.length && index < it.end)
    const place = isTaken || !startsWord(body, index) ? null : nameWithin(body, index, word)
    return place ? [{ ...place, name: body.slice(place.start, place.end), sighted: false }] : []
  })
  return [...sighted, ...others].sort((a, b) => a.start - b.start)
}

const SELF = new RegExp(
  `(?:지금의|현재의|오늘의|오늘날의|(?<![가-힣])(?:현|지금|현재))\\s?(?:${NAME_WORD}|모습|체제)`,
  'g',
)
/** Roles that a name in a list shares with the one behind it: `A와 B를 통합해`, `2018년 A, 2020년 B를 거쳤으며`. */
const SHARED: ReadonlySet<string> = new Set(['merged', 'remade', 'via', 'plain', 'was', 'forerunner'])
/** What may stand between two names of a list. */
const BETWEEN =
  /^[’”"'」』>]?(?:\([^()]{1,20}\))?\s?(?:[,·]|과|와|\s?및)\s?(?:\d{4}년\s(?:\d{1,2}월\s)?)?[‘“"'「『<]?$/

function partialDate(expression: TimeExpression | undefined): string | null {
  if (!expression || expression.year === null) return null
  const parts = [expression.year, expression.month, expression.month === null ? null : expression.day]
  return parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** The last date told between two places. */
export function dateBetween(times: readonly TimeExpression[], from: number, to: number): string | null {
  return partialDate(
    times.findLast((it) => it.kind === 'point' && it.year !== null && it.start >= from && it.end <= to),
  )
}

type Undated = Omit<Stage, 'date'>

function named(body: string, names: readonly NameInSentence[]): Undated[] {
  let floor = 0
  return names.flatMap((name, index): Undated[] => {
    const limit = names[index + 1]?.start ?? body.length
    const told = roleOf(body, name, floor, limit)
    if (!told) return []
    floor = told.event
    return [{ ...name, ...told, joined: false }]
  })
}

/** `벤처센터, ‘산업진흥원’으로 새 출발`, of a headline. */
const HEADLINE = /^[’”"'」』>]?,\s?[‘“"'「『<]?$/
/** `2015년 산업진흥원으로, 2021년 경제진흥원으로 이름을 바꿨다`. */
const INTO_LIST = /^[’”"'」』>]?(?:으로|로),\s/

/** `2008년 지식산업진흥원, 2015년 산업진흥원으로 이름을 바꿔 왔다`. */
const DATED_LIST = /^[’”"'」』>]?,\s\d{4}년\s(?:\d{1,2}월\s)?[‘“"'「『<]?$/

/** What a listed name is told to be by the name behind it; null when it is told nothing. */
function sharedRole(gap: string, next: Undated): Pick<Undated, 'role' | 'joined'> | null {
  if (next.role === 'into') {
    if (INTO_LIST.test(gap) || DATED_LIST.test(gap)) return { role: 'into', joined: true }
    return HEADLINE.test(gap) ? { role: 'plain', joined: false } : null
  }
  return SHARED.has(next.role) && BETWEEN.test(gap) ? { role: next.role, joined: true } : null
}

/** Names of a list take the role of the last of it. */
function shareRoles(body: string, stages: readonly Undated[]): Undated[] {
  const shared: Undated[] = []
  let next: Undated | undefined
  for (const stage of [...stages].reverse()) {
    const isListed = stage.role === 'listed'
    const role = isListed && next ? sharedRole(body.slice(stage.end, next.start), next) : null
    const told: Undated = { ...stage, ...role }
    if (told.role !== 'listed') shared.unshift(told)
    next = told
  }
  return shared
}

/** `벤처보육센터라는 이름으로 시작했다가 2005년 문패를 바꿨다`: for the name it has now. */
const CHANGED_IT = new RegExp(`${NAME_WORD}(?:을|를)\\s(?:새로\\s)?바[꿨꿔]`, 'g')

function withSelf(body: string, stages: readonly Undated[]): Undated[] {
  const isOpen =
    stages.some(({ role }) => role === 'began') && !stages.some(({ role }) => TELLS_NEW.has(role))
  const selves = [...body.matchAll(SELF), ...(isOpen ? body.matchAll(CHANGED_IT) : [])].map(
    ({ 0: words, index }): Undated => ({
      name: '',
      sighted: false,
      start: index,
      end: index + words.length,
      role: 'self',
      event: index + words.length,
      joined: false,
    }),
  )
  return [...stages, ...selves].sort((a, b) => a.start - b.start)
}

const COMES_AFTER_OLD: ReadonlySet<string> = new Set(['began', 'was', 'via', 'left', 'remade', 'merged'])

/** `A와 B를 통합해 C로 출범했다`: what begins behind an old name is a new one. */
function beginningsBehind(stages: readonly Undated[]): Undated[] {
  return stages.map((stage, index): Undated => {
    if (stage.role !== 'began' && stage.role !== 'became') return stage
    const isNew = stages.slice(0, index).some(({ role }) => COMES_AFTER_OLD.has(role))
    if (stage.role === 'began') return isNew ? { ...stage, role: 'into' } : stage
    // `산업진흥원을 거쳐 벤처센터장이 된 홍길동 씨`: a person becomes something, too.
    const isTold = stages.slice(0, index).some(({ role }) => role === 'began' || role === 'was')
    return { ...stage, role: isTold ? 'into' : 'plain' }
  })
}

const TELLS_NEW: ReadonlySet<string> = new Set(['into', 'became', 'now', 'left'])

/** The stages of a sentence, in its order. A date belongs to the stage whose words it stands before or among. */
export function stagesOf(
  body: string,
  names: readonly NameInSentence[],
  times: readonly TimeExpression[],
): Stage[] {
  let from = 0
  let before: string | null = null
  let isJoined = false
  return beginningsBehind(withSelf(body, shareRoles(body, named(body, names)))).map((stage) => {
    if (stage.role === 'plain') return { ...stage, date: null }
    const to = Math.max(stage.event, stage.end)
    // `2018년 A와 B를 통합해`: the date of the first is that of all.
    const date = dateBetween(times, from, to) ?? (isJoined ? before : null)
    from = to
    before = date
    isJoined = stage.joined
    return { ...stage, date }
  })
}
