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

/** `1,000` and `1,000.5` with right grouping, or plain digits. */
const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d]|,\d)|\d+(?:\.\d+)?(?![\d.]*,?\d)/y

type Coefficient = { value: number; end: number; printed: boolean }

function readCoefficient(text: string, at: number): Coefficient | null {
  DIGITS.lastIndex = at
  const digits = DIGITS.exec(text)
  if (digits) {
    return { value: Number(digits[0].replaceAll(',', '')), end: at + digits[0].length, printed: true }
  }
  const digit = DIGIT[text[at] ?? '']
  return digit === undefined ? null : { value: digit, end: at + 1, printed: false }
}

type Group = { value: number; end: number; approx: boolean }

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
      value += (coefficient?.value ?? 1) * unit
      above = unit
      end = unitAt + 1
      continue
    }
    // `3천 500`: bare digits close the group, if they fit under the last unit and are really printed.
    if (coefficient?.printed && coefficient.value < above) {
      if (from > end && !closesSpacedGroup(text, coefficient.end)) break
      value += coefficient.value
      end = coefficient.end
    }
    break
  }
  if (end === at) return null
  return { value, end, approx: false }
}

/** A space may stand inside a numeral only where the rest still is one: `3천 500명`, not `3천 2016년`. */
function closesSpacedGroup(text: string, end: number): boolean {
  return /^여? ?(?:만|억|조|명|원|개|건|곳|달러|불|㎡|m²|평|인|여)/.test(text.slice(end, end + 4))
}

function startsGroup(text: string, at: number): boolean {
  const char = text[at] ?? ''
  return (
    /\d/.test(char) ||
    char in SMALL ||
    (char in DIGIT && ((text[at + 1] ?? '') in SMALL || (text[at + 1] ?? '') in BIG))
  )
}

/** May the numeral go on at `at`, behind a 만/억/조 worth `above`? */
function readContinuation(text: string, at: number, above: number): Group | null {
  const spaced = text[at] === ' '
  const from = spaced ? at + 1 : at
  if (!startsGroup(text, from)) return null
  const group = readGroup(text, from)
  if (!group || group.value >= above) return null
  const big =
    BIG[text[group.end] ?? ''] ?? (text[group.end] === '여' ? BIG[text[group.end + 1] ?? ''] : undefined)
  if (big !== undefined) return big < above ? group : null
  if (group.value >= 10_000) return null
  // `2만 8792개` is one number; `1000억 55개` is two, so a bare rest after a space is only taken behind 만.
  if (spaced) return above === 1e4 && closesSpacedGroup(text, group.end) ? group : null
  return group
}

/** Whole where the big unit makes it whole: 1.2조 is exactly 1,200,000,000,000 whatever binary fractions say. */
function scale(value: number, unit: number): number {
  const product = value * unit
  const whole = Math.round(product)
  return Math.abs(product - whole) < 0.01 ? whole : product
}

/**
 * Reads the numeral that starts at `at`.
 * @returns null when none starts there or when it can't be read to its end.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  if (!startsGroup(text, at)) return null
  let group = readGroup(text, at)
  if (!group) return null
  let value = 0
  let above = Number.POSITIVE_INFINITY
  let approx = false
  let end = at
  for (;;) {
    const mark = text[group.end] === '여' && (text[group.end + 1] ?? '') in BIG ? 1 : 0
    const big = BIG[text[group.end + mark] ?? '']
    if (big === undefined || big >= above) {
      value += group.value
      end = group.end
      break
    }
    value += scale(group.value, big)
    approx ||= mark === 1
    above = big
    end = group.end + mark + 1
    const next = readContinuation(text, end, above)
    if (!next) break
    group = next
  }
  if (text[end] === '여' && /[ 가-힣㎡%a-zA-Z(]/.test(text[end + 1] ?? '')) {
    approx = true
    end += 1
  }
  return { value, end, approx }
}
