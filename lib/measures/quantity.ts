/** Finds figures in a sentence: a numeral with its unit, read whole or reported as unread. */
import { type Coverage, coverageOf } from '@/lib/korean/coverage'
import { NATIVE_TENS, readNativeNumeral } from '@/lib/korean/native-numeral'
import { type Numeral, readNumeral } from '@/lib/korean/numeral'
import { qualifierAround } from '@/lib/measures/qualifier'
import { type UpperBound, upperBound } from '@/lib/measures/range'
import { isBareWon, isInRange, isNoFigure, isPartOfName } from '@/lib/measures/something-else'
import { UNITS, type UnitEntry, WON } from '@/lib/measures/units.data'

export type Quantity = {
  /** Offsets into the text searched; `raw` is that stretch. */
  start: number
  end: number
  raw: string
  value: number
  unit: string
  counter: string | null
  qualifier: 'exact' | 'approx' | 'at-least' | 'over' | 'up-to'
}

/** A stretch that looks like a figure but can't be read whole. */
export type Unread = { start: number; end: number; raw: string }

export type Stretch = { start: number; end: number }

const CURRENCY_PREFIXES: readonly [RegExp, string][] = [
  [/(?:US\$|U\.S\.\$|USD|\$)\s?$/, 'USD'],
  [/(?:EUR|€)\s?$/, 'EUR'],
  [/(?:JPY|¥)\s?$/, 'JPY'],
  [/(?:CNY|RMB)\s?$/, 'CNY'],
  [/(?:KRW|₩)\s?$/, 'KRW'],
]

/** `$1.2 million`, `US$ 5M`. */
const ENGLISH_SCALE = /^\s?(?:(million|M)|(billion|B)|(thousand|K))(?![A-Za-z])/

/** All units in one expression, each a group of its own, so that a number is looked at once for all of them. */
const ANY_UNIT = new RegExp(`\\s?(?:${UNITS.map(({ pattern }) => `(${pattern})`).join('|')})`, 'y')

function readUnit(text: string, at: number): { entry: UnitEntry; printed: string; end: number } | null {
  ANY_UNIT.lastIndex = at
  const match = ANY_UNIT.exec(text)
  if (!match) return null
  const group = match.findIndex((printed, index) => index > 0 && printed !== undefined)
  const entry = UNITS[group - 1]
  return entry ? { entry, printed: match[group] ?? '', end: at + match[0].length } : null
}

/** How the signs and codes end. */
const PREFIX_ENDS = '$€¥₩DRYBW'

function readPrefix(text: string, at: number): { unit: string; start: number } | null {
  const last = text[at - 1] === ' ' ? text[at - 2] : text[at - 1]
  if (last === undefined || !PREFIX_ENDS.includes(last)) return null
  const before = text.slice(Math.max(0, at - 5), at)
  for (const [pattern, unit] of CURRENCY_PREFIXES) {
    const match = pattern.exec(before)
    if (match) return { unit, start: at - match[0].length }
  }
  return null
}

/** A letter or a piece of another number right before: `BLUE100`, `1,00|억`, `3/4`. */
const JOINED_BEFORE = /(?:[A-Za-z]\d*[-–]?|\d[,.:/]?|\d\s?[-~]\s?)$/

/** Places where a numeral may start: digits, or a Hangul numeral at the head of a word. */
const CANDIDATE = new RegExp(
  `\\d|(?<![가-힣\\d])(?:[일이삼사오육칠팔구십백천만](?=[십백천만억조\\s\\d일이삼사오육칠팔구여])|(?:${NATIVE_TENS}))`,
  'g',
)
/** Digits and units that stand together; read whole or not at all. */
const RUN = /(?:[\d십백천만억조]|(?<=\d)[,.](?=\d))+/y
/** `이천 쌀`, `사천 원도심`: cities, not 2,000 and 4,000. */
const CITY = /^[이사]천$/

/** What stands at a place: a figure, a number that is something else, or nothing that can be read. */
type Sight = { end: number; quantity: Quantity | null }

/** `-3.5%` in the middle of a sentence; a dash that opens it is a list mark. */
function isNegative(text: string, start: number, unit: string): boolean {
  return unit === 'percent' && text[start - 1] === '-' && /[\s(]/.test(text[start - 2] ?? '')
}

type Measure = { value: number; unit: string; counter: string | null; end: number }

function measureOf(text: string, at: number, numeral: Numeral): Measure | null {
  const found = readUnit(text, numeral.end)
  if (!found) {
    if (!isBareWon(text, at, numeral.end)) return null
    return { value: numeral.value, unit: 'KRW', counter: null, end: numeral.end }
  }
  const { entry, printed, end } = found
  const value = entry.scale ? Math.round(numeral.value * entry.scale * 100) / 100 : numeral.value
  const counter = !entry.counted ? null : entry.unit === 'percent' ? '%p' : printed
  return { value, unit: entry.unit, counter, end }
}

function prefixed(text: string, numeral: Numeral, unit: string): Measure {
  const scale = ENGLISH_SCALE.exec(text.slice(numeral.end, numeral.end + 10))
  const factor = scale?.[1] ? 1e6 : scale?.[2] ? 1e9 : scale?.[3] ? 1e3 : 1
  const value = Math.round(numeral.value * factor * 100) / 100
  return { value, unit, counter: null, end: numeral.end + (scale?.[0].length ?? 0) }
}

function sightAt(text: string, at: number): Sight | null {
  const prefix = readPrefix(text, at)
  if (!prefix && JOINED_BEFORE.test(text.slice(Math.max(0, at - 4), at))) return null
  const numeral = readNumeral(text, at) ?? readNativeNumeral(text, at)
  if (!numeral) return null
  const nothing: Sight = { end: numeral.end, quantity: null }
  const printed = text.slice(at, numeral.end)
  if (isPartOfName(text, at) || CITY.test(printed)) return nothing
  const range = prefix ? null : rangeAt(text, at, numeral)
  if (range) return range
  const measure = prefix ? prefixed(text, numeral, prefix.unit) : measureOf(text, at, numeral)
  if (!measure) return null
  const { unit, counter, end } = measure
  if (isNoFigure(text, { start: at, printed, ...measure })) return { ...nothing, end }
  if (isInRange(text, at, end)) return null
  const negative = isNegative(text, at, unit)
  const start = prefix?.start ?? (negative ? at - 1 : at)
  const value = negative ? -measure.value : measure.value
  const qualifier = qualifierAround(text, start, end, numeral.approx)
  return { end, quantity: { start, end, raw: text.slice(start, end), value, unit, counter, qualifier } }
}

/** `8천만~1억 원`, and `3~5억 원`: without a unit of its own the lower bound is counted as the upper one is. */
function isBelow(text: string, at: number, lower: Numeral, upper: UpperBound): boolean {
  if (!/^[\d,.]+$/.test(text.slice(at, lower.end))) return lower.value < upper.numeral.value
  const printed = /^[\d,.]+/.exec(text.slice(upper.start, upper.numeral.end))?.[0]
  return printed !== undefined && lower.value < Number(printed.replaceAll(',', ''))
}

/** `3~5억 원`, `300만~500만 원`, `2천만 원에서 1억 원까지`: read whole, or not at all. */
function rangeAt(text: string, at: number, lower: Numeral): Sight | null {
  const unit = readUnit(text, lower.end)
  const upper = upperBound(text, lower.end) ?? (unit && upperBound(text, unit.end))
  const measure = upper && measureOf(text, upper.start, upper.numeral)
  if (!upper || !measure) return null
  if (upper.needsUntil && !/^까지/.test(text.slice(measure.end))) return null
  const own = unit && measureOf(text, at, lower)
  const isRising = own
    ? own.unit === measure.unit && own.value < measure.value
    : isBelow(text, at, lower, upper)
  if (!isRising) return null
  const { value, unit: name, counter, end } = measure
  if (isNoFigure(text, { start: at, printed: text.slice(at, end), ...measure }))
    return { end, quantity: null }
  const raw = text.slice(at, end)
  return { end, quantity: { start: at, end, raw, value, unit: name, counter, qualifier: 'up-to' } }
}

function endOfRun(text: string, at: number): number {
  RUN.lastIndex = at
  return at + (RUN.exec(text)?.[0].length ?? 1)
}

/**
 * All figures of a stretch of width-folded text, in order, not overlapping.
 * @param masked stretches that are something else (dates, times) and hold no figure.
 */
export function findQuantities(text: string, masked: readonly Stretch[]): Quantity[] {
  const free = coverageOf(text.length, masked)
  const found: Quantity[] = []
  let from = 0
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (index < from || !free.isFree(index, index + 1)) continue
    const sight = sightAt(text, index)
    from = sight?.end ?? endOfRun(text, index)
    const quantity = sight?.quantity
    if (quantity && free.isFree(quantity.start, quantity.end)) found.push(quantity)
  }
  return found
}

const NUMBER = '\\d[\\d,.십백천만억조]*\\s?여?\\s?'
const MEASURE = `(?:${WON}|달러|불(?![가-힣])|유로|위안|명(?!칭|예)|개사|개소|곳|건(?!물|설)|㎡|%)`
/** `수십억 원`, `몇백 명`, `1,00억 원`, `3~5억 원`, `3억~5억 원`: amounts whose number can't be taken whole. */
const LOOKS_LIKE_A_FIGURE = new RegExp(
  `(?:(?<![가-힣])(?:수|몇)\\s?[십백천만억조]+\\s?여?\\s?|(?<![\\d십백천만억조]|[\\d십백천만억조][,.~-])${NUMBER}(?:${MEASURE}?\\s?[~-]\\s?${NUMBER})?)${MEASURE}`,
  'g',
)

/** Stretches that look like figures but are covered by no figure read and known for nothing else. */
export function findUnread(text: string, masked: readonly Stretch[], read: readonly Quantity[]): Unread[] {
  const free: Coverage = coverageOf(text.length, [...masked, ...read])
  const unread: Unread[] = []
  for (const match of text.matchAll(LOOKS_LIKE_A_FIGURE)) {
    const start = match.index
    const end = start + match[0].length
    if (!free.isFree(start, end) || sightAt(text, start)) continue
    unread.push({ start, end, raw: match[0] })
  }
  return unread
}
