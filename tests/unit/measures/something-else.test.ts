import { describe, expect, it } from 'vitest'
import { isBareWon, isInRange, isPartOfName } from '@/lib/measures/something-else'

describe('isPartOfName', () => {
  it.each<[string, string, boolean]>([
    ['제2의 도약', '2', true],
    ['제 3회', '3', true],
    ['민선7기', '7', true],
    ['코로나19', '19', true],
    ['시행령제3조', '3', true],
    ['과제 5건', '5', false],
    ['경제 20억원', '20', false],
    ['국제10개사', '10', false],
    ['약 20억원', '20', false],
  ])('%s → %s는 이름의 일부인가: %s', (text, number, part) => {
    expect(isPartOfName(text, text.indexOf(number))).toBe(part)
  })
})

describe('isInRange', () => {
  it.each<[string, string, boolean]>([
    ['3억~5억원', '3억', true],
    ['3억~5억원', '5억원', true],
    ['20명 ~ 30명', '20명', true],
    ['20명-30명', '30명', true],
    ['3억원, 5억원', '3억원', false],
    ['원주-5억원', '5억원', false],
  ])('%s의 %s', (text, raw, inRange) => {
    const start = text.indexOf(raw)
    expect(isInRange(text, start, start + raw.length)).toBe(inRange)
  })
})

describe('isBareWon', () => {
  it.each<[string, string, boolean]>([
    ['300억 조성', '300억', true],
    ['300억여 규모', '300억여', true],
    ['1억 톤', '1억', false],
    ['3조 규모', '3조', true],
    ['4조 3교대', '4조', false],
    ['법 3조를 돌파', '3조', false],
    ['300명', '300', false],
    ['300억A', '300억', false],
  ])('%s의 %s', (text, printed, won) => {
    const start = text.indexOf(printed)
    expect(isBareWon(text, start, start + printed.length)).toBe(won)
  })
})
