/** Numerals in native Korean words from ten on: `열두 개 업체`, `스물세 곳`. Smaller ones count what a text goes on about. */
import type { Numeral } from '@/lib/korean/numeral'

const TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
}
const ONES: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
}

/** Where such a numeral may begin, for a scan of a text. */
export const NATIVE_TENS = Object.keys(TENS).join('|')

const NATIVE = new RegExp(`(${NATIVE_TENS})(${Object.keys(ONES).join('|')})?(여)?(?=\\s)`, 'y')

/**
 * Reads the native numeral that starts at `at`; what it counts stands behind a space (`열두 개`).
 * @returns null when none starts there
 */
export function readNativeNumeral(text: string, at: number): Numeral | null {
  NATIVE.lastIndex = at
  const match = NATIVE.exec(text)
  if (!match) return null
  const [printed, tens = '', ones = '', yeo] = match
  return { value: (TENS[tens] ?? 0) + (ONES[ones] ?? 0), end: at + printed.length, approx: yeo !== undefined }
}
