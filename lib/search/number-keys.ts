/** How numbers are found: by value, so that 921억, 921억원 and 92,100,000,000 are one; and with what they count. */
import { keystrokes } from '@/lib/korean/keystrokes'

const NUMBER_MARK = 'n'

/** The key of a value: `n92100000000`, `n14p7`. No typed word begins like it, since a digit follows. */
export function numberKey(value: number): string {
  return NUMBER_MARK + String(value).replace(/[^0-9]/g, 'p')
}

/** The key of a value with what it counts, `n103ro`; 103개 is not 103명. Null when `after` names no counter. */
export function countKey(value: number, after: string): string | null {
  const counter = counterOf(after)
  return counter === null ? null : numberKey(value) + keystrokes(counter)
}

/** The part of a Hangul run behind a number that belongs to the number: `개사` of `개사의`, `원` of `원을`. */
export function counterLength(after: string): number {
  const about = APPROXIMATE.exec(after)?.[0] ?? ''
  const counter = COUNTERS.find(([printed]) => after.startsWith(printed, about.length))?.[0]
  return counter === undefined ? 0 : about.length + counter.length
}

/** `60여곳`: some more than sixty. */
const APPROXIMATE = /^여(?=[가-힣])/

/** The counter's plain form; null for units of money and dates, which say nothing the value does not. */
function counterOf(after: string): string | null {
  const plain = after.replace(APPROXIMATE, '')
  return COUNTERS.find(([printed]) => plain.startsWith(printed))?.[1] ?? null
}

/** As printed, longer ones first → plain form, one for those used for each other. */
const COUNTERS: readonly (readonly [string, string | null])[] = [
  ['개사', '개'],
  ['개소', '개'],
  ['개국', '국'],
  ['개월', null],
  ['개', '개'],
  ['곳', '개'],
  ['명', '명'],
  ['인', '명'],
  ['세', null],
  ['건', '건'],
  ['차례', '회'],
  ['회', '회'],
  ['종', '종'],
  ['점', '점'],
  ['팀', '팀'],
  ['호', '호'],
  ['대', '대'],
  ['배', '배'],
  ['층', '층'],
  ['년도', null],
  ['년', null],
  ['월', null],
  ['일', null],
  ['원', null],
]
