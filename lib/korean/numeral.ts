/**
 * A grammar of the numerals Korean articles print, mixed digits and Hangul: `1,000`, `2만8천792`, `7조554억`,
 * `5억 4천 8백만`, `천454억`, `1989백만`, `1.2조`, `7백여억`.
 *
 *   numeral := group (big [' '] group)*      big    := 경 | 조 | 억 | 만, each smaller than the one before
 *   group   := (coefficient? small)* coefficient?   small := 천 | 백 | 십, each smaller than the one before
 *
 * All or nothing: what does not parse to its end is null, never a smaller number.
 */

export type Numeral = {
  value: number
  /** Offset just behind the numeral. */
  end: number
  /** True for `여` inside or behind it: `7백여억`, `8700여`. */
  approx: boolean
}

const SMALL: Record<string, number> = { 십: 10, 백: 100, 천: 1000 }
const BIG: Record<string, number> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }
const DIGIT: Record<string, number> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
}

/** All that stands together as digits with marks between them: `1,000.5`, and `1,00` and `1.2.3` too. */
const PRINTED_RUN = /\d+(?:[.,]\d+)*/y
/** `1,000` and `1,000.5` with right grouping, or plain digits. */
const PRINTED_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
/** 9,999,999,999,999,999 has this many characters; nothing longer is a number of an article. */
const LONGEST_NUMBER = 21

type Coefficient = { value: number; end: number; printed: boolean }

function readCoefficient(text: string, at: number): Coefficient | null {
  PRINTED_RUN.lastIndex = at
  const run = PRINTED_RUN.exec(text)?.[0]
  if (run !== undefined) {
    if (run.length > LONGEST_NUMBER || !PRINTED_NUMBER.test(run)) return null
    return { value: Number(run.replaceAll(',', '')), end: at + run.length, printed: true }
  }
  const digit = DIGIT[text[at] ?? '']
  return digit === undefined ? null : { value: digit, end: at + 1, printed: false }
}

type Group = { value: number; end: number }

/** What a spaced rest of a numeral must be followed by, so that it is one: `3천 500명`, not `3천 2016년`. */
const CLOSES_SPACED = /^여? ?(?:만|억|조|명|원|개|건|곳|달러|불|㎡|m²|평|인|여)/
/** Behind 억 and 조 a spaced rest without 만 is the same money only down to the won: `5억 3,000원`. */
const CLOSES_MONEY = /^여? ?(?:원|달러|불|유로|엔|위안)/
/** `삼백오억`, `이십오 명`: a Hangul digit closes a group where something counted or a big unit follows. */
const CLOSES_HANGUL = /^(?:[만억]| ?(?:명|개|원|건|곳|달러|평)(?![가-힣]{2}))/

const after = (text: string, at: number) => text.slice(at, at + 5)

/** Reads up to 9,999 in words, or any printed number, with an optional first factor as in `1989백(만)`. */
function readGroup(text: string, at: number): Group | null {
  let value = 0
  let end = at
  let above = Number.POSITIVE_INFINITY
  for (;;) {
    const from = value > 0 && text[end] === ' ' && /\d/.test(text[end + 1] ?? '') ? end + 1 : end
    const coefficient = readCoefficient(text, from)
    const unitAt = coefficient?.end ?? from
    const unit = SMALL[text[unitAt] ?? '']
    if (unit !== undefined && unit < above && (coefficient !== null || from === end)) {
      if (coefficient && value > 0 && coefficient.value >= 10) return null
      value += scale(coefficient?.value ?? 1, unit)
      above = unit
      end = unitAt + 1
      continue
    }
    // `3천 500`: a last part without a unit closes the group, if it fits under the unit before.
    if (coefficient && coefficient.value < above && closesGroup(text, from > end, coefficient)) {
      value += coefficient.value
      end = coefficient.end
    }
    break
  }
  return end === at ? null : { value, end }
}

function closesGroup(text: string, spaced: boolean, { end, printed }: Coefficient): boolean {
  if (!printed) return CLOSES_HANGUL.test(after(text, end))
  return !spaced || CLOSES_SPACED.test(after(text, end))
}

function startsGroup(text: string, at: number): boolean {
  const char = text[at] ?? ''
  const next = text[at + 1] ?? ''
  return (
    /\d/.test(char) || char in SMALL || (char in DIGIT && (next in SMALL || next === '만' || next === '억'))
  )
}

type Big = { size: number; end: number; approx: boolean }

/** `100 억 원`, `5백여 만원`: some set a space before the big unit; then what follows must show that it is one. */
const SPACED_BIG = /^ (?=[만억조] ?(?:여 ?)?(?:원|달러|불|유로|엔|위안|명|개|㎡|평|\d+[백천만억]))/

/** The 만, 억 or 조 that may stand behind a group, with the 여 before it. */
function readBig(text: string, at: number): Big | null {
  const approx = text[at] === '여'
  const behind = approx ? at + 1 : at
  const spaced =
    text[behind] === ' ' &&
    SPACED_BIG.test(text.slice(behind, behind + 8)) &&
    /[\d십백천여]/.test(text[behind - 1] ?? '')
  const unitAt = spaced ? behind + 1 : behind
  const size = BIG[text[unitAt] ?? '']
  return size === undefined ? null : { size, end: unitAt + 1, approx }
}

/** May the numeral go on at `at`, behind a 만/억/조 worth `above`? */
function readContinuation(text: string, at: number, above: number): Group | null {
  const spaced = text[at] === ' '
  const from = spaced ? at + 1 : at
  if (!startsGroup(text, from)) return null
  const group = readGroup(text, from)
  if (!group || group.value >= above) return null
  const big = readBig(text, group.end)
  if (big) return big.size < above ? group : null
  if (group.value >= 10_000) return null
  if (!spaced) return group
  // `2만 8792개` is one number; `1000억 55개` is two.
  const closes = above === 1e4 ? CLOSES_SPACED : CLOSES_MONEY
  return closes.test(after(text, group.end)) ? group : null
}

/** Whole where the big unit makes it whole: 1.2조 is exactly 1,200,000,000,000 whatever binary fractions say. */
function scale(value: number, unit: number): number {
  const product = value * unit
  const whole = Math.round(product)
  return Math.abs(product - whole) < 0.01 ? whole : product
}

/** `만 2천명`: 만 alone is 10,000 where a numeral goes on behind it; `만 40세` is an age. */
const LONE_MYRIAD = /^만 ?(?=[\d이삼사오육칠팔구]?[천백])/

/** Digits or units right behind a numeral are a part of it that was not understood: `3천4천`, `2만5천억`. */
function isCutShort(text: string, end: number, above: number): boolean {
  const next = text[end] ?? ''
  // `10억만 지원`: behind 억 it is the particle.
  if (next === '만') return above <= 1e4
  return /\d/.test(next) || next in SMALL || next in BIG
}

/**
 * Reads the numeral that starts at `at`.
 * @returns null when none starts there or when it can't be read to its end.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const lone = text[at] === '만' ? LONE_MYRIAD.exec(text.slice(at, at + 4))?.[0] : undefined
  if (lone === undefined && !startsGroup(text, at)) return null
  let value = lone === undefined ? 0 : 1e4
  let above = lone === undefined ? Number.POSITIVE_INFINITY : 1e4
  let end = at + (lone?.length ?? 0)
  let approx = false
  let group = readGroup(text, end)
  if (!group) return null
  while (group) {
    const big = readBig(text, group.end)
    if (!big || big.size >= above) {
      value += group.value
      end = group.end
      break
    }
    value += scale(group.value, big.size)
    approx ||= big.approx
    above = big.size
    end = big.end
    group = readContinuation(text, end, above)
  }
  const yeo = text[end] === '여' && /[ 가-힣㎡%a-zA-Z(]/.test(text[end + 1] ?? '')
  if (yeo) end += 1
  return isCutShort(text, end, above) ? null : { value, end, approx: approx || yeo }
}
