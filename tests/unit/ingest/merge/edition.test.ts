import { describe, expect, test } from 'vitest'
import { editionShare, isEdition } from '@/lib/ingest/merge/edition'

const text = (
  title: string | null,
  sentences: string[],
  publishedOn: string | null = null,
  publisher: string | null = null,
) => ({ title, publisher, publishedOn, sentences })
const lines = Array.from(
  { length: 10 },
  (_, at) => `안양시는 ${at}월에 기업 ${at}개사를 ${at}번 지원했다고 밝혔다`,
)
const others = Array.from({ length: 10 }, (_, at) => `군산의 산업단지에는 ${at}호 공장이 새로 문을 연다`)

const isOne = (a: Parameters<typeof editionShare>[0], b: Parameters<typeof editionShare>[0]) =>
  isEdition(editionShare(a, b))

describe('an edition', () => {
  test('has a good part of the sentences', () => {
    expect(isOne(text(null, lines), text(null, [...lines.slice(0, 3), ...others.slice(3)]))).toBe(true)
    expect(isOne(text(null, lines), text(null, [...lines.slice(0, 2), ...others.slice(2)]))).toBe(false)
    expect(isOne(text(null, lines), text(null, [...lines, ...others, ...others]))).toBe(true)
  })

  test('is never of another paper', () => {
    const [a, b] = ['안양신문', '경기일보']
    expect(isOne(text('같은 제목', lines, null, a), text('같은 제목', lines, null, b))).toBe(false)
    expect(isOne(text('같은 제목', lines, null, a), text('같은 제목', lines))).toBe(true)
  })

  test('may have its one sentence corrected', () => {
    const [a, b] = ['진흥원은 지난해 총 53억원을 지원했다', '진흥원은 지난해 총 55억원을 지원했다']
    expect(isOne(text(null, [a ?? '']), text(null, [b ?? '']))).toBe(true)
  })

  test('may be rewritten under the same title, not under that of another month', () => {
    expect(isOne(text('안양 소식', lines), text('안양 소식', others))).toBe(true)
    expect(isOne(text('안양 소식', lines, '2022-05-01'), text('안양 소식', others, '2022-06-01'))).toBe(false)
  })

  test('is no text without sentences', () => {
    expect(isOne(text(null, []), text(null, lines))).toBe(false)
  })
})
