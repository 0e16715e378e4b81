/** Former names told by a bracket or an arrow: `B(옛 A)`, `A(현 B)`, `B(2012년까지 A)`, `A(2001)→B(2008)`. */
import { dateBetween, looksLikeName, type NameInSentence } from '@/lib/ingest/extract/rename-stages'
import type { TimeExpression } from '@/lib/korean/time-expression'

export type BracketedRename = { from: string; to: string; until: string | null }

const INSIDE = `[‘“"'\`「『<]?([가-힣A-Za-z0-9·㈜\\s-]{3,30}?)[’”"'\`」』>]?(?:\\s?[,·;/][^()]{0,30})?\\s?\\)`
const QUOTE_END = `[’”"'\`」』>]?\\s?`
/** `구` and `전` are parts of names too (`(구미시 …)`, `(전남 …)`): as marks they stand alone. */
const FORMERLY = new RegExp(
  `${QUOTE_END}\\(\\s?(?:[^()]{1,16}[·,;/]\\s?)?(?:(?:옛|舊|前|(?:옛|구|이전|종전)\\s(?:이름|명칭)|전신)(?:은|인|:)?\\s?|(?:구|전)[.\\s]\\s?)${INSIDE}`,
  'y',
)
const NOW = new RegExp(
  `${QUOTE_END}\\(\\s?(?:(?:現|지금의|현재의|오늘날의)\\s?|(?:현|현재|지금은|지금)[.\\s]\\s?)${INSIDE}`,
  'y',
)
/** `A(B의 전신)`. */
const FORERUNNER = new RegExp(
  `${QUOTE_END}\\(\\s?[‘“"'\`「『<]?([가-힣A-Za-z0-9·㈜\\s-]{3,30}?)[’”"'\`」』>]?의\\s(?:전신|모태|옛\\s(?:이름|명칭))\\)`,
  'y',
)
const UNTIL = new RegExp(
  `${QUOTE_END}\\(\\s?((?:\\d{4}년|지난해)(?:\\s\\d{1,2}월)?)까지(?:는)?\\s${INSIDE}`,
  'y',
)
const YEAR_IN_BRACKET = '(?:\\(([^()]{2,14})\\)\\s?)?'
/** What stands between two names of a chain: `(2001년)→`, ` 설립 → 2014년 `. */
const ARROW = new RegExp(
  `^${QUOTE_END}${YEAR_IN_BRACKET}(?:설립|출범|개원|개소|창립|발족)?\\s?${YEAR_IN_BRACKET}(?:→|⇒|➝|->)\\s?(?:\\d{4}년\\s(?:\\d{1,2}월\\s)?)?[‘“"'\`「『<]?$`,
)
const DATED = /^[’”"'`」』>]?\s?\(([^()]{2,14})\)/

/** An office behind it makes it a person's past: `홍길동(전 여수벤처센터장)`. */
const isPost = (inside: string) => /(?:장|이사|위원|교수|대표|팀장|부장)$/.test(inside)

function insideOf(pattern: RegExp, body: string, at: number, group: number): string | null {
  pattern.lastIndex = at
  const inside = pattern.exec(body)?.[group]?.trim()
  return inside && !isPost(inside) ? inside : null
}

/** `창업센터(옛 시청사)`: what stood at the place before. */
const isBuilding = (inside: string) =>
  /(?:청사?|경찰서|건물|자리|부지|\s터|학교|[초중고]교|역|공장|시장|우체국|교도소|마을|사무소|여관|극장|창고|시설|회관|호텔|병원)$/.test(
    inside,
  )

function told(
  body: string,
  { name, end }: NameInSentence,
  times: readonly TimeExpression[],
): BracketedRename[] {
  const close = body.indexOf(')', end)
  const former = insideOf(FORMERLY, body, end, 1)
  if (former) return [{ from: former, to: name, until: dateBetween(times, end, close) }]
  const present = insideOf(NOW, body, end, 1) ?? insideOf(FORERUNNER, body, end, 1)
  if (present) return [{ from: name, to: present, until: null }]
  const once = insideOf(UNTIL, body, end, 2)
  return once ? [{ from: once, to: name, until: dateBetween(times, end, close) }] : []
}

/** When it took the name: before it, behind the arrow, or in the bracket behind it. */
function dateOfName(
  body: string,
  { start, end }: NameInSentence,
  arrow: number,
  times: readonly TimeExpression[],
): string | null {
  const bracket = DATED.exec(body.slice(end, end + 20))?.[0]
  return dateBetween(times, arrow, start) ?? (bracket ? dateBetween(times, end, end + bracket.length) : null)
}

/** Where the arrow between two places is. */
const arrowBetween = (body: string, from: number, to: number) =>
  from + Math.max(0, body.slice(from, to).search(/→|⇒|➝|->/))

/** `A(2001년)→B(2008년)→C(2015년)`: the last one holds. */
function arrows(
  body: string,
  names: readonly NameInSentence[],
  times: readonly TimeExpression[],
): BracketedRename[] {
  if (!/→|⇒|➝|->/.test(body)) return []
  const leads = names.map((name, at) => {
    const next = names[at + 1]
    return next !== undefined && ARROW.test(body.slice(name.end, next.start))
  })
  return names.flatMap((name, at): BracketedRename[] => {
    const next = names[at + 1]
    if (!leads[at] || !next) return []
    const stop = leads.findIndex((leading, index) => index > at && !leading)
    const last = names[stop]
    return last
      ? [
          {
            from: name.name,
            to: last.name,
            until: dateOfName(body, next, arrowBetween(body, name.end, next.start), times),
          },
        ]
      : []
  })
}

const isNameIn = (names: readonly NameInSentence[]) => (it: string) =>
  looksLikeName(it) || names.some(({ name }) => name === it)

export function bracketedRenames(
  body: string,
  names: readonly NameInSentence[],
  times: readonly TimeExpression[],
): BracketedRename[] {
  const brackets = body.includes('(') ? names.flatMap((name) => told(body, name, times)) : []
  return [...brackets, ...arrows(body, names, times)].filter(
    ({ from, to }) => from !== to && (isNameIn(names)(from) || !isBuilding(from)),
  )
}
