/** What the words around a name say of it where an article tells how an organisation came by its present name. */
import type { Stretch } from '@/lib/korean/sentence'

/**
 * began, was, via: a name it once had. into, now: the name it got, the one of today. forerunner, left: what it came from.
 * remade, merged: what it was made out of. plain: only a particle, which another name behind it may make a former name.
 * listed: shares the role of the next name. became: the name it has, if an earlier one was told (`A로 태어나 C가 됐다`).
 */
export type RenameRole =
  | 'began'
  | 'was'
  | 'via'
  | 'into'
  | 'now'
  | 'forerunner'
  | 'left'
  | 'remade'
  | 'merged'
  | 'plain'
  | 'listed'
  | 'became'

/** `event`: where the words that tell it end. */
export type RoleAt = { role: RenameRole; event: number }

/** A few words between particle and verb: `진흥원으로 |2012년 3월 새롭게| 출발했다`. */
const GAP = '(?:[^\\s.,;()]{1,12}\\s){0,4}?'
/** One word or two: `에서 |1999년| 이름을 바꾼`. */
const FEW = '(?:[^\\s.,;()]{1,8}\\s){0,2}?'
export const NAME_WORD = '(?:명칭|이름|법인명|기관명|사명|상호|간판|현판|문패)'
const TO = '(?:으로|로)\\s'
/** `A라는 이름으로`, `A란 간판을 달고`. */
const BY_NAME = `(?:이?라는|이?란)\\s${NAME_WORD}`

const RENAMED = `${NAME_WORD}(?:을|를|이|도|까지)?\\s(?:새로\\s|새롭게\\s|다시\\s)?(?:변경|바[꾸꿔꿨꾼꿀뀌뀐뀔]|교체|고[치쳐쳤친칠]|다는|달)`
const CHANGED = [
  RENAMED,
  '개칭',
  '개명',
  '명칭\\s?변경',
  '변경',
  '확대[·\\s]*(?:개편|출범|승격|전환)',
  '확대(?:해|돼|되어|하여)\\s(?:개편|출범)',
  '개편',
  '재편',
  '승격',
  '격상',
  '전환',
  '통합',
  '탈바꿈',
  '변신',
  '거듭[나났난날]',
  '재출범',
  '재탄생',
  '새\\s?출발',
  '새\\s?단장',
  '(?:새로|새롭게|다시)\\s(?:출범|출발|태어|시작|문을)',
  '넓[혀힌히]',
  '(?:다시\\s)?바[꾸꿔꿨꾼꿀뀌뀐뀔]',
  '고[치쳐쳤친칠]',
  '정하|정했|정해',
].join('|')
const BEGUN =
  '문을\\s[여연열]|출발|출범|시작|설립|설치|개원|개소|개관|창립|창설|발족|첫발|첫걸음|첫\\s?선|탄생|태어|태동|세워|세운|만들어|지어'

const at = (source: string) => new RegExp(source, 'y')

/** Of several that fit the one whose words end first holds; among those the first listed. */
const BEHIND: readonly [RenameRole, RegExp][] = [
  // `여수산업진흥원으로 2012년 이름을 바꿨다`, `여수산업진흥원이라는 새 이름을 쓴다`
  ['into', at(`${TO}${GAP}(?:${CHANGED})`)],
  ['into', at(`(?:이?라는|이?란)\\s새\\s?${NAME_WORD}`)],
  ['into', at(`${BY_NAME}(?:으로|을|를)\\s(?:바[꾸꿔꿨꾼뀌뀐]|새|다시|거듭|재출범)`)],
  // `여수산업진흥원에 흡수 통합됐다`
  ['into', at(`에\\s${GAP}(?:흡수|통합|통폐합|합병|편입)\\S{0,3}(?:\\s통합)?(?:됐|된|돼|되|시[켜켰])`)],
  // `여수벤처센터로 1999년 문을 연`, `여수벤처센터라는 이름으로`, `여수벤처센터에서 출발한`
  ['began', at(`${TO}${GAP}(?:${BEGUN})`)],
  ['began', at(`${BY_NAME}(?:으로|을\\s(?:달고|걸고|내걸고))`)],
  ['began', at('에서\\s(?:출발|시작|비롯|태동)(?:한|해|했|하)')],
  // `여수벤처센터를 거쳐`, `여수벤처센터라는 이름을 거쳐`
  ['via', at(`(?:을|를|${BY_NAME}(?:을|를)|\\s시절을)\\s거[쳐쳤치친]`)],
  // `여수벤처센터였던`, `여수벤처센터로 불렸다`, `여수벤처센터라 불리던`, `여수벤처센터라는 이름을 쓰다`
  ['was', at('(?:이었|였|이)던\\s|(?:으로|로|이?라고?)\\s?불(?:리던|렸|리다)')],
  ['was', at(`${BY_NAME}(?:으로\\s불(?:리던|렸|리다)|(?:을|를)\\s(?:써\\s?[오온왔]|쓰던|쓰다|썼))`)],
  // `여수벤처센터가 전신인`, `여수벤처센터를 모태로`, `여수벤처센터의 후신인`
  [
    'forerunner',
    at(
      `(?:이|가|을|를)\\s(?:그\\s|바로\\s)?(?:전신|모태|뿌리)|의\\s후신|\\s시절|의\\s(?:새|바뀐)\\s?${NAME_WORD}(?:이다|이며|입니다|이\\s)`,
    ),
  ],
  // `여수벤처센터로 태어나 2014년 여수산업진흥원이 된`
  ['became', at('(?:이|가)\\s(?:됐|되었|되면|돼|된)')],
  // `여수벤처센터에서 간판을 바꿔 단`, `여수벤처센터의 명칭이 변경됐다`, `여수벤처센터가 이름을 바꾼`
  [
    'left',
    at(
      `(?:(?:에서|의)\\s${FEW}${NAME_WORD}(?:을|를|이|가)\\s(?:새로\\s)?(?:변경|바[꾸꿔꿨꾼뀌뀐]|고[치쳐쳤친])(?:\\s단)?|(?:이|가)\\s${FEW}${NAME_WORD}(?:을|를)\\s(?:변경한|바꾼|바꿔\\s단|고친)\\s|(?:을|를)\\s(?:개칭|개명)한\\s)`,
    ),
  ],
  // `여수벤처센터를 확대 개편한`
  ['remade', at('(?:을|를)\\s(?:확대[·\\s]*개편|확대|개편|재편|승격|전환)(?:시켜|시킨|하여|해서|해|한)\\s')],
  // `여수벤처센터를 승계해`, `여수벤처센터의 업무와 인력을 이어받아`
  [
    'remade',
    at(
      '(?:의\\s[^.,]{1,14})?(?:을|를)\\s(?:(?:승계|계승|이어\\s?받|물려\\s?받)(?:하여|해|한|아|은)|넓혀|키워)\\s',
    ),
  ],
  // `여수벤처센터와 여수재단을 하나로 묶어`, `… 등 3개 기관을 통합한`
  [
    'merged',
    at(
      '(?:\\s등(?:\\s[^\\s]{1,6}\\s?(?:기관|단체|조직|법인))?)?(?:을|를|이|가|은|는)\\s(?:하나로\\s|한데\\s|서로\\s)?(?:통합|합쳐|합친|합치|합병|묶어|묶은|묶여|흡수)',
    ),
  ],
]
const PLAIN = at(
  `(?:에서|을|를|이|가|은|는)(?![가-힣])|\\((?=\\d{4}년|지난|올)|의\\s${NAME_WORD}|의\\s새\\s${NAME_WORD}`,
)
const LISTED = at('\\s?[,·]\\s?|(?:과|와)\\s|\\s및\\s|(?:으로|로),\\s')

/** What stands before a name, up to it. */
const BEFORE: readonly [RenameRole, RegExp][] = [
  // `전신인 여수벤처센터`, `옛 이름은 여수벤처센터다`
  [
    'forerunner',
    /(?:전신|모태|뿌리|(?:옛|이전|종전|구|당시|원래|처음|초기)\s(?:이름|명칭))(?:인|이었던|이던|은|는)\s(?:\d{4}년\s[가-힣\s]{1,10}\s)?[‘“"'「『<]?$/,
  ],
  // `지금의 여수산업진흥원이 됐다`
  ['now', /(?:지금의|현재의|오늘의|오늘날의|(?<![가-힣])현)\s[‘“"'「『<]?$/],
  // `새 이름은 여수산업진흥원이다`
  ['into', /새\s?(?:이름|명칭|간판)(?:은|인)\s[‘“"'「『<]?$/],
]
/** `옛 여수벤처센터인 여수산업진흥원`. */
const OLD_BEFORE = /(?<![가-힣])(?:옛|구)\s[‘“"'「『<]?$/
const IS_BEHIND = /^(?:인\s|이?다[.\s]|이?었다|였다|입니다)/
/** `처음에는 여수벤처센터였다`. */
const AT_FIRST = /(?<![가-힣])(?:처음에는|처음엔|원래는?|당초에?는?)\s[‘“"'「『<]?$/
/** `여수산업진흥원으로 재탄생한 옛 여수벤처센터`: right behind what is told of the new name. */
const WAS_OF_NEW = /^(?:한|된|난|인)?\s옛\s$/

const BEFORE_REACH = 32
/** The closing quote, and what a bracket says of the name: `대구디지털산업진흥원(DIP)은`. */
const CLOSE = /[’”"'`」』>]?(?:\([^()]{1,20}\))?/y

function closedEnd(body: string, end: number): number {
  CLOSE.lastIndex = end
  return end + (CLOSE.exec(body)?.[0].length ?? 0)
}

function behind(body: string, from: number, limit: number): RoleAt | null {
  let best: RoleAt | null = null
  for (const [role, pattern] of BEHIND) {
    pattern.lastIndex = from
    if (!pattern.test(body) || pattern.lastIndex > limit) continue
    if (!best || pattern.lastIndex < best.event) best = { role, event: pattern.lastIndex }
  }
  return best
}

/**
 * @param floor where what is told of the names before ends
 * @param limit where the next name begins: words behind it are told of that one
 * @returns null where nothing around the name makes it part of such a story
 */
export function roleOf(body: string, { start, end }: Stretch, floor: number, limit: number): RoleAt | null {
  const before = body.slice(Math.max(floor, start - BEFORE_REACH), start)
  const from = closedEnd(body, end)
  const told = behind(body, from, limit)
  const role = BEFORE.find(([, pattern]) => pattern.test(before))?.[0]
  if (role) return { role, event: Math.max(end, told?.role === 'into' ? told.event : end) }
  const isOld = OLD_BEFORE.test(before) || AT_FIRST.test(before)
  if ((isOld && IS_BEHIND.test(body.slice(from, from + 4))) || (floor > 0 && WAS_OF_NEW.test(before)))
    return { role: 'forerunner', event: from }
  if (told) return told
  for (const [kind, pattern] of [['listed', LISTED] as const, ['plain', PLAIN] as const]) {
    pattern.lastIndex = from
    if (pattern.test(body)) return { role: kind, event: from }
  }
  return null
}
