import { describe, expect, it } from 'vitest'
import { placesOfNames } from '@/lib/ingest/extract/name-places'

const whole = (text: string) => [{ start: 0, end: text.length }]
const found = (text: string, names: string[], sentences = whole(text)) =>
  placesOfNames(text, sentences, names, () => true).map(({ start, name }) => `${start} ${name}`)

describe('placesOfNames', () => {
  it('차례대로, 긴 이름이 먼저', () => {
    expect(found('육성자금과 중소기업육성자금', ['육성자금', '중소기업육성자금'])).toEqual([
      '0 육성자금',
      '6 중소기업육성자금',
    ])
  })
  it('한 글자 이름', () => {
    expect(found('시는 도와', ['시', '도'])).toEqual(['0 시', '3 도'])
  })
  it('문장 밖은 세지 않는다', () => {
    expect(found('육성자금 육성자금', ['육성자금'], [{ start: 5, end: 9 }])).toEqual(['5 육성자금'])
  })
  it('온전하지 않으면 세지 않는다', () => {
    const text = '육성자금법 육성자금은'
    const places = placesOfNames(text, whole(text), ['육성자금'], ({ end }) => text[end] === '은')
    expect(places.map(({ start }) => start)).toEqual([6])
  })
  it('이름이 많아도 글을 한 번만 읽는다', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `이름${at}사업`)
    const text = names.slice(0, 5_000).join(' ')
    expect(placesOfNames(text, whole(text), names, () => true)).toHaveLength(5_000)
  })
})
