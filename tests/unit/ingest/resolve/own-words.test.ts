import { describe, expect, it } from 'vitest'
import { isOldValue, ownWords } from '@/lib/ingest/resolve/own-words'
import { findQuantities } from '@/lib/measures/quantity'

function read(text: string, raw: string) {
  const all = findQuantities(text, [])
  const figure = all.find((it) => it.raw === raw)
  if (!figure) throw new Error(raw)
  const { start, end } = ownWords({ start: 0, end: text.length }, figure, all, text)
  return { own: text.slice(start, end), old: isOldValue(figure, all, text) }
}

describe('ownWords', () => {
  it.each<[string, string, string]>([
    ['융자 30억원과 보조 20억원을 준다.', '20억원', '과 보조 20억원을 준다.'],
    ['협약 5건, 수상 9건을 이뤘다.', '5건', '협약 5건'],
    [
      '매출은 전년보다 9.6% 늘어난 6천억원, 고용은 4.1% 늘어난 58명이다.',
      '9.6%',
      '매출은 전년보다 9.6% 늘어난 6천억원',
    ],
    ['시는 30억원을 준다.', '30억원', '시는 30억원을 준다.'],
    ['도가 30억원, 시가 20억원의 예산을 낸다.', '30억원', '도가 30억원, 시가 20억원의 예산을 낸다.'],
  ])('%s의 %s', (text, raw, own) => {
    expect(read(text, raw).own).toBe(own)
  })
})

describe('isOldValue', () => {
  it.each<[string, string, boolean]>([
    ['2만9000여명에서 3만1000여명으로 늘었다.', '2만9000여명', true],
    ['2만9000여명에서 3만1000여명으로 늘었다.', '3만1000여명', false],
    ['100명과 200명으로 나뉜다.', '100명', false],
  ])('%s의 %s', (text, raw, old) => {
    expect(read(text, raw).old).toBe(old)
  })
})
