import { describe, expect, it } from 'vitest'
import { endsNoun, isSubject, startsWord } from '@/lib/korean/word-end'

const behind = (noun: string, rest: string) => endsNoun(noun + rest, noun.length)

describe('endsNoun', () => {
  it.each([
    '',
    '은',
    '을 ',
    '에서는 ',
    '으로부터',
    '에 따르면',
    '이라며 ',
    '(원장',
    ' 관계자',
    ', ',
    '’',
    '측은',
    '등이',
  ])('‘진흥원%s’에서 이름이 끝난다', (rest) => {
    expect(behind('진흥원', rest)).toBe(true)
  })

  it.each(['장', '장은', '사업', 'A', '2', '은행', '이사회', '에너지'])(
    '‘진흥원%s’는 더 긴 낱말이다',
    (rest) => {
      expect(behind('진흥원', rest)).toBe(false)
    },
  )
})

describe('isSubject', () => {
  it.each<[string, boolean]>([
    ['은 ', true],
    ['이 ', true],
    ['에서는 ', true],
    ['’은 ', true],
    ['’다.', true],
    ['이다.', true],
    ['을 ', false],
    ['의 ', false],
    ['이사장은', false],
    ['과 함께', false],
  ])('진흥원%s → %s', (rest, subject) => {
    expect(isSubject(`진흥원${rest}`, 3)).toBe(subject)
  })
})

describe('startsWord', () => {
  it.each<[string, number, boolean]>([
    ['진흥원', 0, true],
    ['시 진흥원', 2, true],
    ['(진흥원', 1, true],
    ['시진흥원', 1, false],
    ['㈜진흥', 1, false],
    ['K진흥', 1, false],
    ['3진흥', 1, false],
  ])('%s의 %d자리', (text, at, starts) => {
    expect(startsWord(text, at)).toBe(starts)
  })
})
