import { describe, expect, it } from 'vitest'
import { productive } from '@/lib/search/engine/productive'

const way = (q: string, without: number[] | null) => ({ q, weight: 0.1, without })
const chosen = (ways: ReturnType<typeof way>[], counts: number[]) =>
  productive(ways, new Map(ways.map(({ q }, at) => [q, counts[at] ?? 0]))).map(({ q }) => q)

describe('productive', () => {
  it('leaves out what finds nothing, or nothing that a nearer way does not find', () => {
    const ways = [way('a b', [2]), way('a c', [1]), way('a', [1, 2])]
    expect(chosen(ways, [3, 0, 3])).toEqual(['a b'])
    expect(chosen(ways, [3, 0, 8])).toEqual(['a b', 'a'])
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
