/** What an article says about names: short names it introduces, abbreviations in brackets, and renames. */
import type { Stretch } from '@/lib/korean/sentence'
import { findTimeExpressions, type Published, type TimeExpression } from '@/lib/korean/time-expression'

export type ShortName = { name: string; shortName: string }
export type Rename = {
  from: string
  to: string
  /** When the old name ended: `2021-10`, `2013`, null when the article does not say. */
  until: string | null
  sentence: number
}

const NAME = '[가-힣A-Za-z0-9·]{3,}(?:\\s[가-힣A-Za-z0-9·]+)?'
const OPEN = `[‘“"'\`「『<]?`
/** The closing quote, and an abbreviation in brackets behind it: `대구디지털산업진흥원(DIP)은`. */
const CLOSE = `[’”"'\`」』>]?(?:\\([^()]{1,20}\\))?`

/** `안양산업진흥원(이하 “진흥원”)`, `…(이하 KTL)`. */
const HEREAFTER = new RegExp(
  `\\((?:[^()]{0,24}[,·/;])?\\s?(?:이하|약칭|일명)\\s?${OPEN}([가-힣A-Za-z0-9·\\s-]{1,20}?)${CLOSE}\\s?\\)`,
  'y',
)
/** `한국산업기술시험원(KTL)`, `경기도경제과학진흥원(경과원)`: an abbreviation right behind a name. */
const IN_BRACKETS = /\(([A-Z][A-Za-z0-9-]{1,9}|[가-힣]{2,6})\)/y

/** Words in brackets that are people, places or offices, not names: `(원장 전만기)` has a space and never matches. */
const NOT_A_NAME =
  /^(?:사진|이하|대표|원장|센터장|이사장|시장|군수|도지사|위원장|회장|옛|구|전|현|가칭|왼쪽|오른쪽|가운데)$|[시군구도]$/

/** The short name introduced right behind the name that ends at `at`. */
export function shortNameBehind(text: string, at: number): string | null {
  HEREAFTER.lastIndex = at
  const hereafter = HEREAFTER.exec(text)?.[1]?.trim()
  if (hereafter) return hereafter
  IN_BRACKETS.lastIndex = at
  const bracketed = IN_BRACKETS.exec(text)?.[1]
  return bracketed && !NOT_A_NAME.test(bracketed) ? bracketed : null
}

/** `A에서 B로 명칭을 변경`, `A가 B로 이름을 바꿔`, `A에서 B로 개칭`. */
const FROM_TO = new RegExp(
  `${OPEN}(${NAME}?)${CLOSE}(?:에서|이|가|은|는|을|를)\\s(?:\\S{1,12}\\s){0,3}?${OPEN}(${NAME}?)${CLOSE}(?:으로|(?<!으)로)\\s(?:\\S{1,8}\\s)?(?:(?:명칭|이름|법인명|기관명|사명|상호|간판)\\S{0,2}\\s?(?:을|를)?\\s?(?:변경|바꾸|바꿔|바꿨|바꾼|바뀌|바뀐|교체|고치|고쳐|고쳤)|개칭|개명|새\\s?출발|새롭게\\s출[범발]|재출범|확대[·\\s]*개편|개편|재탄생|새롭게\\s태어|승격|전환|거듭나|거듭났|탈바꿈|바뀌|바뀐)`,
  'g',
)
/** `A에서 간판을 바꿔 단 B`, `A의 이름을 바꾼 B`. */
const CHANGED_INTO = new RegExp(
  `${OPEN}(${NAME}?)${CLOSE}(?:에서|의)\\s(?:간판|이름|명칭|기관명|법인명)(?:을|를)\\s(?:바꿔 단|바꾼|변경한|고친)\\s${OPEN}(${NAME}?)${CLOSE}(?=[(은는이가을를의\\s])`,
  'g',
)
/** `A가 기관명을 B로 바꿨다`, `A는 명칭을 B로 변경`. */
const RENAMED_TO = new RegExp(
  `${OPEN}(${NAME}?)${CLOSE}(?:은|는|이|가)\\s(?:\\S{1,12}\\s){0,3}?(?:간판|이름|명칭|기관명|법인명|사명)(?:을|를)\\s${OPEN}(${NAME}?)${CLOSE}(?:으로|(?<!으)로)\\s?(?:바꾸|바꿔|바꿨|변경|고쳐|고쳤)`,
  'g',
)
/** `B(옛 A)`, `B(구 A)`, `B(舊 A)`. */
const FORMERLY = new RegExp(
  `(${NAME}?)${CLOSE}\\s?\\(\\s?(?:옛|구|舊|전|前|전신|옛 이름|구 명칭)(?:은|:)?\\.?\\s${OPEN}(${NAME})${CLOSE}\\s?\\)`,
  'g',
)

/** The old name may be of a kind that no list has any more: `대덕연구개발특구지원본부`. */
const LOOKS_LIKE_A_NAME =
  /^[가-힣A-Za-z0-9·]{4,}(?:원|센터|재단|본부|단|회|공사|공단|소|청|파크|TP|조합|협회)$/

function partialDate(expression: TimeExpression | undefined): string | null {
  if (!expression || expression.year === null) return null
  const parts = [expression.year, expression.month, expression.month === null ? null : expression.day]
  return parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** The time told before the new name, else the only one of the sentence (`… 바꾼 것은 2018년이다`). */
function dateOf(body: string, to: string, published: Published | null): string | null {
  const points = findTimeExpressions(body, published).filter((it) => it.kind === 'point')
  const before = points.filter((it) => it.end <= body.lastIndexOf(to))
  return partialDate(before.at(-1) ?? (points.length === 1 ? points[0] : undefined))
}

/** `A(현 B)`: what stands in the bracket is the name of today. */
const NOW = new RegExp(
  `(${NAME}?)${CLOSE}\\s?\\(\\s?(?:현|現|지금의|현재의)\\.?\\s${OPEN}(${NAME})${CLOSE}\\s?\\)`,
  'g',
)
/** `B의 전신인 A`. */
const FORERUNNER = new RegExp(
  `(${NAME}?)${CLOSE}의\\s전신(?:인|이었던)\\s${OPEN}(${NAME}?)${CLOSE}(?=[은는이가을를의\\s(])`,
  'g',
)

/** `A로 문을 연`, `A로 출발한`, `A라는 이름으로`, `A라는 이름을 거쳐`. */
const BEGAN_AS =
  /([가-힣A-Za-z0-9·]{4,}?)(?:(?:으로|(?<!으)로)\s(?:문을\s(?:연|열어|열고)|출발한|출발해|시작한|시작해|설립된|설립돼|출범한|출범해)|(?:이)?라는\s(?:이름|명칭|간판)(?:으로|을|를)|에서\s출발(?:한|해)|(?:을|를)\s거쳐|(?:을|를)\s거쳤|(?:이|가)\s전신)/g

/** Words without which no sentence tells of a rename; most have none, and are not searched further. */
const TELLS_OF_A_RENAME =
  /명칭|이름|법인명|기관명|사명|상호|간판|개칭|개명|출발|출범|개편|승격|전환|거듭|탈바꿈|바뀌|바뀐|재탄생|태어|전신|[(（]\s?(?:옛|구|舊|전|前|현|現|지금|현재)/

/** Renames told in a sentence; a name on either side counts only if `isAgency` knows it for one. */
export function renamesIn(
  text: string,
  sentence: Stretch,
  index: number,
  published: Published | null,
  isAgency: (name: string) => boolean,
  topicOf: (sentence: number) => string | null = () => null,
): Rename[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: Rename[] = []
  if (!TELLS_OF_A_RENAME.test(body)) return found
  const add = (from: string | undefined, to: string | undefined) => {
    if (!from || !to || from === to || !isAgency(to)) return
    if (!isAgency(from) && !LOOKS_LIKE_A_NAME.test(from)) return
    found.push({
      from,
      to,
      until: dateOf(body, to, published),
      sentence: index,
    })
  }
  for (const match of body.matchAll(FROM_TO)) add(lastName(match[1], isAgency), lastName(match[2], isAgency))
  for (const pattern of [CHANGED_INTO, RENAMED_TO]) {
    for (const match of body.matchAll(pattern)) {
      add(lastName(match[1], isAgency), lastName(match[2], isAgency))
    }
  }
  for (const match of body.matchAll(NOW)) add(lastName(match[1], isAgency), match[2])
  for (const match of body.matchAll(FORERUNNER)) {
    add(lastName(match[2], isAgency), lastName(match[1], isAgency))
  }
  // `2001년 A로 문을 연 진흥원은 B라는 이름을 거쳐`: names of the one the sentence is about.
  for (const match of body.matchAll(BEGAN_AS)) {
    const to = topicOf(index)
    if (to && match[1] && LOOKS_LIKE_A_NAME.test(match[1])) add(match[1], to)
  }
  for (const match of body.matchAll(FORMERLY)) {
    const to = lastName(match[1], isAgency)
    // The bracket itself says that what stands in it was this organisation's name.
    if (to && match[2] && isAgency(to)) found.push({ from: match[2], to, until: null, sentence: index })
  }
  return found
}

/** `지난달 안양지식산업진흥원`: of two words caught before the particle, only the tail that is a known name counts. */
function lastName(caught: string | undefined, isAgency: (name: string) => boolean): string | undefined {
  if (!caught || isAgency(caught)) return caught
  return caught.split(' ').at(-1)
}
