/** What of a typed query is no word to look for but a condition: `50억 이상`, `100개사 이상`, `2021년`. */
import { regionsNamed } from '@/lib/records/gazetteer'
import type { RangeBounds } from '@/lib/search/ranges'
import type { SearchState } from '@/lib/search/state'
import { wordStages } from '@/lib/search/word-keys'
import { type Word, wordsOf } from '@/lib/search/words'

export interface ReadQuery {
  /** The state with the conditions as filters and the rest of the words; the very same when there are none. */
  state: SearchState
  /** The parts of the query that became filters, as typed. */
  read: string[]
}

interface Found {
  start: number
  end: number
  change: Partial<RangeBounds> & { year?: string; regions?: string[] }
}

/** Only takes words away. A literal search and one with a "phrase" are taken at their word. */
export function readConditions(state: SearchState): ReadQuery {
  const { q } = state
  if (state.literal || /["“”]/.test(q)) return { state, read: [] }
  const figures = figureConditions(q)
  if (figures.length === 0) return { state, read: [] }
  // With a year or an amount the question is about figures, and a place says whose.
  const found = [...figures, ...placeConditions(q, figures)].sort((a, b) => a.start - b.start)
  const next = { ...state, q: without(q, found) }
  for (const { change } of found) {
    const { year, regions, ...bounds } = change
    Object.assign(next, bounds)
    if (year !== undefined) next.year = united(next.year, [year])
    if (regions !== undefined) next.region = united(next.region, regions)
  }
  return { state: next, read: found.map(({ start, end }) => q.slice(start, end).trim()) }
}

const united = (chosen: string[], more: string[]) => [...new Set([...chosen, ...more])].sort()

function figureConditions(q: string): Found[] {
  const numbers = wordsOf(q).filter(({ kind }) => kind === 'number')
  const found: Found[] = []
  for (const number of numbers) {
    if (found.some(({ end }) => number.start < end)) continue
    const one = spanCondition(q, number, numbers) ?? boundCondition(q, number) ?? yearCondition(q, number)
    if (one !== null) found.push(one)
  }
  return found
}

const COUNTERS = '개사|개소|개국|개|곳|명|인|건|팀|종|회'
/** What was counted or paid, then on which side of the number: `억원 이상`, `개사가 넘는`. */
const BOUND = new RegExp(
  `^ ?(?:(원)|(${COUNTERS}))?[이가을를]? ?(이상|초과|넘는|이하|미만)(?:인|의|을|를|은|이)?(?![가-힣])`,
)
const SPAN = /^ ?원? ?(?:~|∼|-|–|에서|부터) ?$/
const SPAN_END = /^ ?(?:(원)|까지|사이|[ ]|$)/

function boundCondition(q: string, number: Word): Found | null {
  const match = BOUND.exec(q.slice(number.end))
  if (match === null || number.value === null) return null
  const [text, won, counter, side] = match
  const param = won !== undefined || (counter === undefined && isMoney(number)) ? 'amount' : 'count'
  if (param === 'count' && counter === undefined) return null
  const change = boundOf(param, side ?? '', number.value)
  return { start: number.start, end: number.end + text.length, change }
}

function boundOf(param: 'amount' | 'count', side: string, value: number): Partial<RangeBounds> {
  const least = side === '초과' || side === '넘는' ? Math.floor(value) + 1 : Math.ceil(value)
  const most = side === '미만' ? Math.ceil(value) - 1 : Math.floor(value)
  const isLeast = side === '이상' || side === '초과' || side === '넘는'
  if (param === 'amount') return isLeast ? { amountMin: least } : { amountMax: Math.max(most, 0) }
  return isLeast ? { countMin: least } : { countMax: Math.max(most, 0) }
}

/** `50억~100억`: both ends say that they are money. */
function spanCondition(q: string, number: Word, numbers: readonly Word[]): Found | null {
  const other = numbers.find(({ start }) => start > number.start)
  if (other === undefined || number.value === null || other.value === null) return null
  if (!isMoney(number) || !isMoney(other) || !SPAN.test(q.slice(number.end, other.start))) return null
  const end = SPAN_END.exec(q.slice(other.end))
  if (end === null) return null
  const change = { amountMin: number.value, amountMax: other.value }
  return { start: number.start, end: other.end + end[0].length, change }
}

/** 억 and 조 of nothing else are money in these articles; 만 may be people. */
const isMoney = ({ text }: Word) => /[억조]$/.test(text)

/** `2021년`, and a bare 2021 beside other words; `2021년 이후` is more than a year. */
function yearCondition(q: string, number: Word): Found | null {
  if (!/^(?:19|20)\d{2}$/.test(number.text)) return null
  const after = q.slice(number.end)
  const named = /^년도?(?:에는|에|의)?(?![가-힣])(?! ?(?:이후|이전|부터|까지|~|∼|-))/.exec(after)
  const isBare =
    /^(?: |$)/.test(after) && /(?:^| )$/.test(q.slice(0, number.start)) && q.trim() !== number.text
  if (named === null && !isBare) return null
  return { start: number.start, end: number.end + (named?.[0].length ?? 0), change: { year: number.text } }
}

function placeConditions(q: string, taken: readonly Found[]): Found[] {
  return [...q.matchAll(/(?<=^| )[가-힣]+(?= |$)/g)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length
    if (taken.some((one) => start < one.end && end > one.start)) return []
    const regions = regionsNamed(wordStages(word).at(-1) ?? word).map(({ slug }) => slug)
    return regions.length === 0 ? [] : [{ start, end, change: { regions } }]
  })
}

function without(q: string, found: readonly Found[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of found) {
    rest += `${q.slice(at, start)} `
    at = end
  }
  return (rest + q.slice(at)).replace(/ +/g, ' ').trim()
}
