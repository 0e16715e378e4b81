/** Finds figures in a sentence: a numeral with its unit, read whole or reported as unread. */
import { readNumeral } from '@/lib/korean/numeral'
import { qualifierAround } from '@/lib/measures/qualifier'
import { UNITS, type UnitEntry } from '@/lib/measures/units.data'

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

const UNIT_MATCHERS = UNITS.map((entry) => ({ entry, pattern: new RegExp(`\\s?(${entry.pattern})`, 'y') }))

function readUnit(text: string, at: number): { entry: UnitEntry; printed: string; end: number } | null {
  for (const { entry, pattern } of UNIT_MATCHERS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { entry, printed: match[1] ?? '', end: at + match[0].length }
  }
  return null
}

function readPrefix(text: string, at: number): { unit: string; start: number } | null {
  const before = text.slice(Math.max(0, at - 5), at)
  for (const [pattern, unit] of CURRENCY_PREFIXES) {
    const match = pattern.exec(before)
    if (match) return { unit, start: at - match[0].length }
  }
  return null
}

/** `53억의 투자`, `펀드 300억 조성`: 억 and 조 without 원 are won, unless a counter follows. */
const BARE_WON = /[억조]여?$/
const AFTER_BARE_WON = /^(?:[^\d가-힣A-Za-z]|$|[을를의은는이가에로도만씩과와]|원|규모|여|가량|정도|이상|대)/

/** What stands before a numeral and makes it an ordinal, a name or a part of something longer. */
const NOT_A_FIGURE_BEFORE = /(?:제\s?|민선\s?|[A-Za-z][-–]?|[A-Za-z]\d*|\d[,.:/]?|\d\s?[-~]\s?)$/

/** Places where a numeral may start: digits, or a Hangul numeral at the head of a word. */
const CANDIDATE = /\d|(?<![가-힣\d])[일이삼사오육칠팔구십백천](?=[십백천만억조\s\d일이삼사오육칠팔구여])/g

function isFree(taken: readonly Stretch[], start: number, end: number): boolean {
  return taken.every((stretch) => end <= stretch.start || stretch.end <= start)
}

function readAt(text: string, at: number): Quantity | null {
  const prefix = readPrefix(text, at)
  if (!prefix && NOT_A_FIGURE_BEFORE.test(text.slice(Math.max(0, at - 4), at))) return null
  const numeral = readNumeral(text, at)
  if (!numeral) return null
  const start = prefix?.start ?? at
  const make = (end: number, value: number, unit: string, counter: string | null): Quantity => ({
    start,
    end,
    raw: text.slice(start, end),
    value,
    unit,
    counter,
    qualifier: qualifierAround(text, start, end, numeral.approx),
  })
  if (prefix) return make(numeral.end, numeral.value, prefix.unit, null)
  const unit = readUnit(text, numeral.end)
  if (unit) {
    const { entry, printed, end } = unit
    const value = entry.scale ? Math.round(numeral.value * entry.scale * 100) / 100 : numeral.value
    const counter = entry.unit === 'percent' && entry.counted ? '%p' : entry.counted ? printed : null
    return make(end, value, entry.unit, counter)
  }
  const printed = text.slice(at, numeral.end)
  if (BARE_WON.test(printed) && AFTER_BARE_WON.test(text.slice(numeral.end, numeral.end + 2))) {
    return make(numeral.end, numeral.value, 'KRW', null)
  }
  return null
}

/**
 * All figures of a stretch of width-folded text, in order, not overlapping.
 * @param masked stretches that are something else (dates, times) and hold no figure.
 */
export function findQuantities(text: string, masked: readonly Stretch[]): Quantity[] {
  const found: Quantity[] = []
  let from = 0
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < from || !isFree(masked, match.index, match.index + 1)) continue
    const quantity = readAt(text, match.index)
    if (!quantity || !isFree(masked, quantity.start, quantity.end)) continue
    found.push(quantity)
    from = quantity.end
  }
  return found
}

/** `수십억 원`, `몇백 명`, `1,00억 원`, `3~5억 원`: money and people whose number can't be taken whole. */
const LOOKS_LIKE_A_FIGURE =
  /(?:(?<![가-힣])(?:수|몇)\s?[십백천만억조]+\s?여?\s?|[\d][\d,.~\-십백천만억조]*\s?여?\s?)(?:원(?![가-힣]*[생아])|달러|명|개사|건|㎡|%)/g

/** Stretches that look like figures but are covered by no figure read. */
export function findUnread(text: string, masked: readonly Stretch[], read: readonly Quantity[]): Unread[] {
  const unread: Unread[] = []
  for (const match of text.matchAll(LOOKS_LIKE_A_FIGURE)) {
    const start = match.index
    const end = start + match[0].length
    if (isFree(masked, start, end) && isFree(read, start, end)) unread.push({ start, end, raw: match[0] })
  }
  return unread
}
