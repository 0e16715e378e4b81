import { describe, expect, it } from 'vitest'
import { yearsAmong } from '@/lib/db/queries/figure-years'

const COUNTS = [
  [2024, 10],
  [2023, 5],
  [2021, 20],
  [null, 7],
] as const

describe('the years of a page', () => {
  it.each([
    ['the first', { skip: 0, take: 5 }, { dated: { newest: 2024, oldest: 2024 }, undated: false, skip: 0 }],
    [
      'one over two years',
      { skip: 8, take: 5 },
      { dated: { newest: 2024, oldest: 2023 }, undated: false, skip: 8 },
    ],
    [
      'one that begins with a year',
      { skip: 10, take: 5 },
      { dated: { newest: 2023, oldest: 2023 }, undated: false, skip: 0 },
    ],
    [
      'one later in a year',
      { skip: 30, take: 5 },
      { dated: { newest: 2021, oldest: 2021 }, undated: false, skip: 15 },
    ],
    [
      'one that reaches those without',
      { skip: 34, take: 5 },
      { dated: { newest: 2021, oldest: 2021 }, undated: true, skip: 19 },
    ],
    ['one of those without', { skip: 36, take: 50 }, { dated: null, undated: true, skip: 1 }],
    ['one behind the end', { skip: 42, take: 5 }, null],
  ])('%s', (_, page, shown) => {
    expect(yearsAmong(COUNTS, page)).toEqual(shown)
  })

  it('of a list of nothing', () => {
    expect(yearsAmong([], { skip: 0, take: 5 })).toBeNull()
  })
})
