import { describe, expect, it } from 'vitest'
import { productive, weighed } from '@/lib/search/engine/productive'

const way = (q: string, without: number[] | null) => ({ q, weight: 0.1, without, isBold: false })
const chosen = (ways: ReturnType<typeof way>[], counts: number[], withAll = 0) =>
  productive(ways, new Map(ways.map(({ q }, at) => [q, counts[at] ?? 0])), withAll).map(({ q }) => q)

describe('productive', () => {
  it('leaves out what finds nothing, or nothing that a nearer way does not find', () => {
    const ways = [way('a b', [2]), way('a c', [1]), way('a', [1, 2])]
    expect(chosen(ways, [3, 0, 3])).toEqual(['a b'])
    expect(chosen(ways, [3, 0, 8])).toEqual(['a b', 'a'])
  })

  it('leaves out what finds nothing but what has all the words', () => {
    const ways = [way('a b', [2]), way('a c', [1]), way('a', [1, 2]), way('cut', null)]
    expect(chosen(ways, [5, 6, 5, 5], 5)).toEqual(['a c', 'cut'])
  })

  it('asks for what is cut and for what lacks a word, whichever finds less', () => {
    expect(chosen([way('cut', null), way('a', [1])], [9, 2])).toEqual(['cut', 'a'])
  })

  it('stops where there is enough to look at', () => {
    const ways = Array.from({ length: 20 }, (_, at) => way(String(at), [at]))
    const all = (count: number) =>
      chosen(
        ways,
        ways.map(() => count),
      ).length
    expect(all(500)).toBeLessThan(6)
    expect(all(1)).toBeLessThan(10)
  })
})

describe('weighed', () => {
  const part = (q: string) => ({ ...way(q, null), ofWhole: 2 })
  const order = (counts: [string, number][]) =>
    weighed(
      counts.map(([q]) => part(q)),
      new Map(counts),
    ).map(({ q }) => q)

  it('puts a rare part of a compound before a common one', () => {
    expect(
      order([
        ['산업', 40],
        ['세라믹', 6],
      ]),
    ).toEqual(['세라믹', '산업'])
  })

  it('leaves out what is any word, and what is no word but a piece of the compound', () => {
    expect(
      order([
        ['산업', 9_000],
        ['세라믹', 6],
        ['믹산', 2],
      ]),
    ).toEqual(['세라믹'])
  })

  it('leaves the others as they are', () => {
    expect(weighed([way('a', [1])], new Map())).toEqual([way('a', [1])])
  })
})
