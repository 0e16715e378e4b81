import { expect, it } from 'vitest'
import { NATIVE_TENS, readNativeNumeral } from '@/lib/korean/native-numeral'

it.each<[string, number | null]>([
  ['열 개', 10],
  ['열두 개 업체', 12],
  ['스무 명', 20],
  ['스물세 곳', 23],
  ['서른여섯 명', 36],
  ['마흔일곱 곳', 47],
  ['아흔아홉 명', 99],
  ['열심히 일한다', null],
  ['열두개', null],
  ['두 개', null],
  ['업체', null],
])('%s → %s', (text, value) => {
  expect(readNativeNumeral(text, 0)?.value ?? null).toBe(value)
})

it('‘여’는 어림수다', () => {
  expect(readNativeNumeral('스무여 명', 0)).toEqual({ value: 20, end: 3, approx: true })
})

it('훑을 때 쓰는 낱말은 모두 읽힌다', () => {
  for (const word of NATIVE_TENS.split('|')) expect(readNativeNumeral(`${word} 명`, 0)).not.toBeNull()
})
